/**
 * Who can be harmed, and what cannot, beyond WordNet's nouns and the shared lexicon, or otherwise than WordNet has it.
 * Source: own list, from the usage of news agencies; endings by the word-formation of English.
 */
import { wordSet, words } from '../../lexicon/word-list.js';

/** Persons by trade, side, people and fate, singular; plurals are made by rule. */
export const persons = wordSet(`
  servicewoman conscript militant jihadi jihadist naxal naxalite maoist cadre ultra bomber shooter suspect operative
  associate local national builder commuter fan guide cleaner protestor medic staff convict agent sarpanch mukhiya vice-president
  year-old month-old person teen crew monitor butcher tailor individual human male female head concertgoer festival-goer academic
  principal climber major naik havildar personnel troop newborn foetus fetus triplet couple pair duo trio family
  household folk asylum-seeker bedouin militia enemy combatant non-combatant belligerent militiamen self-defence
  minor coworker hand sherpa usher cabbie convert adivasi tribal dalit muslim christian jew hindu sikh yazidi shiite
  shia sunni kurd copt uighur rohingya tutsi hutu jesuit franciscan tribesperson returnee conscientious-objector
  au-pair juvenile drug-dealer mob zonal queen khwarij khawarij sub-inspector subinspector asi si dsp sp
  inspector-general carjacker`);

/** Plurals without -s, and words for several people at once. */
export const pluralPersons = wordSet(`
  men women children people hindus gurus sadhus persons policemen policewomen servicemen gunmen militiamen tribesmen guardsmen
  fishermen businessmen crewmen airmen infantrymen clergymen councilmen countrymen herdsmen watchmen firemen
  cameramen congressmen spokesmen folk folks troops police personnel staff crew forces cadres youths
  schoolchildren grandchildren olds year-olds month-olds clergy militia youth others enemy servicewomen relatives kinsmen workmen seamen
  craftsmen policepersons elderly civilians media-persons mediapersons passers-by passersby commandos jawans
  prisoners-of-war pows paras paramilitary paramilitaries gendarmes carabinieri cops salesmen henchmen marksmen
  midwives sfs wives housewives thieves loved-ones newlyweds in-laws mujahideen mujahedin fedayeen taliban
  mothers-to-be females males blacks whites kids elders chiefs naxals ultras rebels`);

/** "two | Swedes", "a | Texan", "a | Sikh": people where they are counted and have a capital, beyond the demonyms of countries. */
export const peoples = wordSet(`
  swede finn dane pole scot turk serb croat slovak slovene czech briton brit spaniard frenchman frenchwoman
  englishman englishwoman irishman irishwoman scotsman scotswoman welshman welshwoman dutchman dutchwoman filipino
  filipina saudi lao khmer hmong tamil sinhalese bengali punjabi gujarati sindhi kashmiri assamese marathi baloch
  pashtun hazara tajik uzbek kazakh kyrgyz turkmen tatar chechen ingush circassian druze alawite maronite assyrian
  chaldean copt berber tuareg hausa fulani igbo yoruba kanuri oromo tigrayan amhara somali dinka nuer masalit zulu
  xhosa karen kachin rakhine malay javanese sunni shiite shia catholic protestant buddhist mormon lutheran methodist
  baptist anglican quaker muslim christian hindu sikh jew parsi jain ahmadi bahai african-american native-american
  mexican-american asian-american latino latina hispanic texan californian floridian virginian alaskan hawaiian
  londoner parisian berliner dubliner glaswegian liverpudlian sicilian bavarian catalan basque breton corsican
  siberian westerner easterner southerner northerner islander arab aborigine inuit maori roma cherokee navajo`);

/** What is counted in the same sentences and is nobody. */
export const things = wordSet(`
  house home building apartment flat shop store school hospital clinic mosque church temple hotel market office
  factory plant warehouse vehicle car truck lorry bus tank jeep van motorcycle motorbike bike tractor train boat
  ship vessel trawler longliner dredger plane aircraft helicopter jet drone uav tanker trailer convoy checkpoint outpost post camp base
  position bunker tunnel trench hideout compound village town city district province region county area street
  avenue boulevard island plaza governorate municipality road bridge dam well field farm tree crop hectare acre
  hill mountain rocket missile bomb shell mortar grenade round bullet shot gun rifle pistol weapon mine landmine
  explosive device ied cartridge magazine kilo kilogram kg gram tonne ton pound litre liter gallon bag box package
  parcel sack dog cat cow cattle sheep goat pig horse camel donkey chicken bird fish whale dolphin elephant lion
  tiger rhino bear wolf deer animal livestock buffalo ox oxen bull calf poultry hen duck turkey bee insect
  mosquito shark snake rat rhinoceros gorilla monkey seal bill law amendment proposal plan deal project program
  programme motion measure policy idea rumor rumour dream career chance hope job seat vote point goal penalty run
  wicket game match title set day week month year hour minute second decade century time night morning moment mile
  kilometre kilometer km metre meter foot feet yard inch thirds quarters fifths tenths percent per-cent % cent
  dollar euro rupee dinar lira rouble ruble peso franc yen taka naira baht rupiah ringgit dong shilling kyat riyal rial dirham yuan won krona
  kronor zloty hryvnia cedi birr kwacha pesos birr quetzal lempira cordoba real reais attack strike airstrike raid operation clash battle
  explosion blast bombing incident case offence offense charge count crime violation cholera ebola malaria measles
  typhoid meningitis dengue covid covid-19 influenza pneumonia lightning tsunami cyclone typhoon tornado fire
  flood earthquake storm hurricane accident crash crossing border bank branch tower line server computer phone
  website account video photo picture image document page book film show song album state country nation
  government parliament reporter's paper newspaper station channel company firm institution industry economy
  currency price statement report letter question answer comment term word breath virus bacteria germ cell weed
  conversation debate momentum spirit engine motor light power generator mood appetite ship's vibe buzz demand
  growth inflation reform investigation inquiry probe flight hostage-taking detail details information name names
  fund funds proceeds asset assets money cash tape tapes water gas oil energy emission emissions arm leg finger
  eye shoulder chest stomach abdomen neck face thigh knee ankle wrist jaw lamb ewe foal mare stallion pony ram hog
  swine puppy kitten cub rabbit hare fox coyote moose elk bison crow pigeon swan goose geese eagle owl hawk salmon
  trout turtle tortoise crocodile alligator bat locust wildlife herd flock fishery coral shrub vineyard orchard
  zeitgeist heist waist twist playlist checklist shortlist blacklist watchlist wishlist specimen regimen omen
  character generation estimate climate site satellite parasite suite favourite favorite opposite meteorite dynamite barn shed hut
  cabin tent dwelling kiosk stall structure container pipe pipeline cable`);

/**
 * Persons in WordNet that are mostly a fate, a call, a surname or a verb, and verbs with the ending of a person: "left 40
 * homeless", "troops pursued them", "ministers insist".
 */
export const unsure = wordSet(`
  martyr homeless god sheikh khan malik raja babu pasha chased pursued chosen departed
  insist assist resist consist persist exist coexist enlist desist invite unite write ignite excite incite recite beforehand`);

/** Ends of words for people: -ist, -man, -worker. */
const personEndings = words(`
  ist ists man men woman women ian ians eers iers goer goers crat crats ites people person persons worker workers
  holder holders fighter fighters keeper keepers maker makers seeker seekers hand hands mate mates mother mothers
  father fathers`);

/** -ist, -man, -worker. */
export const personEnding = new RegExp(`^[a-z-]{2,20}(?:${personEndings.join('|')})$`);

/** Who does something, by the ending: raider, surveyor. */
export const agentEnding = /^[a-z-]{3,20}(?:[^i]er|[^i]ers|or|ors)$/;

/** Words with that ending that do nothing of the kind, whatever else they mean. */
export const notAgents = wordSet(`
  bigger better worse harder faster slower greater longer shorter wider broader deeper closer nearer tougher cheaper
  richer poorer fewer newer cleaner safer wiser louder quieter brighter darker hotter colder softer sharper fatter
  taller sooner clearer nicer freer truer rarer smarter after anchor another armor blister bomber butter calculator
  carrier center chamber chapter character cluster computer consider copper counter cover cracker crossover december
  deliver destroyer differ dinner drawer dresser earlier either enter ever factor farther fighter-bomber floor
  footer forever former further gather generator hangover higher hover however inner jumper junior labor larger
  later latter letter liver loader lower major minor monitor neither never newspaper november number october offer
  older order other over paper pepper poster power prayer predictor printer prior processor proper quarter quicker
  rather recorder register reminder router scanner sector senior september server sewer shower sinister smaller
  starter stronger suffer super superior supper sweater tanker tender terror tiger timer together trailer transfer
  transmitter turner under upper utter voucher washer weaker whether wonder yonder younger`);
