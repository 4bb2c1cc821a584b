/** Words for places, beside names. Source: own list, from reading news. */
import { words, wordSet } from '../../lexicon/word-list.js';

/** "a rebel | training camp". */
export const compoundWords = wordSet(`
  training recruiting polling holding housing mining fishing shopping firing landing staging listening hiding`);

/** "61st *Street*". */
export const streets = wordSet('street avenue road boulevard lane drive');

/** "South 52nd *Place*": words that end a street's name, and mean much else in small letters. */
export const streetEnds = wordSet('place court way circle parkway terrace trail plaza highway');

/** "the | city of Tripoli": words for a place, which alone are no name. */
export const generics: ReadonlySet<string> = new Set([...streets, ...words(`
  city town village province district region state area suburb neighbourhood neighborhood camp county capital
  island governorate valley port settlement municipality department hamlet peninsula sector slum township commune
  borough bazaar quarter locality`)]);

/** "the Sadriyah | market": what is called by the place where it is; not a hotel, a mosque, a school. */
export const sites = wordSet(`
  market checkpoint airport airbase airfield prison jail junction roundabout bridge dam river lake canal desert forest forests hills mountains`);

/** "in a *coma*", "in *absentia*": nouns that end as names of towns do, and are none. */
export const endInVowels = wordSet(`
  coma drama trauma panorama saga melodrama intifada vendetta plaza area fiasco embargo limbo tempo vertigo commando video stereo lieu situ
  absentia toto quota extra ammo condo patio`);

/** "the | Strait of Hormuz": natural features whose name goes on with "of". */
export const features = wordSet('strait straits gulf bay sea horn cape isle mount');

/** "on *Mount* Elbrus", "on Main *Street*": what people are on, and no day. */
export const grounds: ReadonlySet<string> = new Set([
  ...streets,
  ...words('mount mt mt. mont monte jebel cerro lake highway motorway expressway island islands peninsula plateau mountain mountains square'),
]);

/** "the Tarn *district* of Orsa": parts that have names of their own. */
export const sections = wordSet(`
  district area locality suburb neighbourhood neighborhood region county province department governorate state valley sector slum
  township quarter`);

/** "in Sorr *village* of Bor district": what is named in front, where no article stands. */
export const ownTowns = wordSet('village town city hamlet camp taluka tehsil block');

/** "in *Al* Hasakah": words that open the names of places, though they may be given names. */
export const placeOpeners = wordSet('al el la las los san santa saint st st. fort abu deir khan sidi');

/** "Sorr, | *on* the outskirts of Homs", "Sorr, | *a* suburb of Homs": opens what tells where a place is. */
export const tellsWhere = wordSet('on a an outside');

/** "Karland's *central* Bor state". */
export const whichParts = wordSet(`
  central north south east west northeast northwest southeast southwest north-east north-west south-east south-west restive
  troubled volatile remote coastal oil-rich mountainous impoverished rugged lawless second largest biggest main`);

/** "Karland's *drought-hit* Bor district". */
export const whichLand = /-(?:hit|torn|affected|infested|prone|stricken|ravaged|plagued|wracked|ridden|held|controlled|majority)$/;

/** "*Shabaab-held* Orsa": who has the place. */
export const whoHasIt = /-(?:held|controlled|occupied|ruled|run|dominated|besieged|majority)$/;

/** Parts of a place: behind them "of" names it. */
export const placeParts = wordSet(`
  cities towns villages provinces districts regions states areas suburbs counties parts part outskirts centre
  center heart streets block neighbourhoods neighborhoods quarters quarter hinterland hinterlands interior`);

/** "on *Highway* 9": roads that go by a number. */
export const numberedParts = wordSet('highway motorway interstate route autobahn expressway');

/** "in the main *park* of Orsa": what a town has, and goes by its name. */
export const parks = wordSet('park square plaza market airport harbour harbor');

/** "in the *forests* of Orsa": land whose name "of" gives. */
export const wilds = wordSet('forest forests jungle jungles hills mountains desert deserts plains');

/** "the | north of Orsa". */
export const compass = wordSet('north south east west edge coast');

/** "the western *edge* of Orsa", "the West *Side* of Orsa": parts that a direction stands before. */
export const directed = wordSet('edge coast side fringe fringes tip bank flank');

/** "Park *Heights*", "Rock *Springs*": last words of places' names that are seldom a person's. */
export const townEnds = wordSet('heights springs gardens beach falls creek village junction crossing township');

/** "who was *born* in Cuba": where somebody is from. */
export const comesFrom = wordSet('born raised grew hails hailed lives lived studied resides resided');

/** "a leader who *oversaw* training in Orsa": where somebody lived and worked, and not where he was harmed. */
export const livesThere = wordSet(`
  lived lives worked works grew studied taught served oversaw oversees commanded commands ran runs owned owns headed heads
  operated operates`);

/** "shot at | a party": where, not the mark that was missed. */
export const venues = wordSet(`
  home party stop station club nightclub bar pub mall park playground store shop supermarket restaurant diner
  market festival concert motel hotel intersection junction event wedding funeral vigil apartment apartments
  complex school college university campus rally carwash lot barbecue gathering`);

const towns = wordSet(`
  yemen bremen amman kerman fujian dalian meridian exeter denver vancouver hanover dover hannover westminster
  ulster munster leinster windsor salvador ecuador timor labrador bangor lahor gwalior`);

/** Places whose ending is that of a trade: Leicester, Denver. */
export const isTown = (lower: string): boolean => towns.has(lower) || /^[a-z]*(?:cester|chester|caster)$/.test(lower);

/** "the | country's offensive": owners that are nobody in particular. */
export const anyOwner = wordSet('country nation state city town year week month day region province');

/** "40 *km* from Orsa": what a place is away. */
export const lengths = wordSet('km kms kilometre kilometres kilometer kilometers mile miles metre metres meter meters yards');

/** "a plane | from Dubai": where it comes from, not where it came down. */
export const vehicles = wordSet(`plane flight jet airliner helicopter bus coach minibus van truck lorry train ferry boat ship
  vessel convoy car taxi`);

/** "the | city recorded 12 murders": a place, which says nothing, though it acts as a body. */
export const lands = wordSet('city cities country countries nation nations state states');

/** "five died at the *scene*": where people die, without a name. */
export const spots = wordSet('spot scene way hospital hospitals clinic');

/** "in the *capital*, Orsa": nouns whose name follows a comma. */
export const seats = wordSet('capital city town village port suburb district province island camp');

/** "Lanao *del* Sur", "Santa Cruz *de la* Sierra". */
export const nameJoints = wordSet('al el ez de del la las los el du des da do dos');

/** "in *evacuation* centres", "in *relief* camps": where those stay who had to leave their homes. */
export const shelterKinds = wordSet('cyclone flood storm collective evacuation relief emergency displacement refugee reception transit');

/** "an IDP *camp*": what is often called by whose it is. */
export const shelters = wordSet('camp camps settlement site base');

/** "are | still | in", "are | staying | in". */
export const stillWords = wordSet('still now currently living staying sheltering housed being');

/** "in *Operation* Sandstorm", "in *Cyclone* Mara": first words of names that are no places. */
export const eventOpeners = wordSet('operation cyclone hurricane typhoon storm');

/** "in *Phase* Two", "in *ICU*": no places, where no other name goes on with them; "Round Rock" is one. */
export const eventsAlone = wordSet(`
  phase round game season flight grade class section article episode chapter ward icu ramadan eid diwali holi`);

/** "in the Orsa *War*", "in the Tarn *Rally*", "in the First *Degree*": last words of names that are no places. */
export const eventEnds = wordSet(`
  war wars rally prix cup league championship championships olympics games degree election elections revolution
  uprising holocaust genocide massacre crisis earthquake tsunami intifada marathon derby festival summit conference
  act bill tour`);

/** "*moved* to relief camps": who comes to a shelter so had to leave. */
export const movesToShelter = wordSet('moved taken relocated shifted evacuated sent moving moves');

/** "a group *based* in London", "*hailing* from Orsa": where somebody is from. */
export const homeForms = wordSet('based headquartered hailing hails hailed');

/** "*visited* Bor, where two were killed". */
export const visits = wordSet('visited visits visiting reached entered toured');
