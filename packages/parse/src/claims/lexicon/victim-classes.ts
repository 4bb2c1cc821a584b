/** Which class people belong to, by their noun. Source: own list, by the codebook's definitions. */
import type { VictimClass } from '@onrecord/schema';
import { wordSet, words } from '../../lexicon/word-list.js';

const lists: readonly (readonly [VictimClass, readonly string[]])[] = [
  ['child', words(`
    child children boy boys girl girls infant baby babies toddler schoolchild schoolchildren schoolgirl schoolboy pupil
    teenager teen minor kid newborn grandchild`)],
  ['journalist', words(`
    journalist reporter photographer cameraman cameramen correspondent photojournalist blogger broadcaster editor
    videographer`)],
  ['medical', words('doctor nurse medic paramedic surgeon physician midwife medics')],
  ['aid_worker', words('aid-worker humanitarian volunteer ngo ingo')],
  ['prisoner', words('prisoner inmate detainee captive hostage')],
  ['protester', words('protester protestor demonstrator marcher rioter')],
  ['combatant', words(`
    rebel militant insurgent gunman gunmen fighter terrorist guerrilla guerilla jihadi jihadist extremist
    militiaman militiamen naxal naxalite maoist cadre separatist mujahideen ultra taliban attacker combatant
    militia bomber assailant haqqani qaeda qaida al-qaeda al-qaida isis isil daesh shabaab al-shabaab`)],
  ['security_forces', words(`
    soldier troop police policeman policemen officer trooper constable sergeant serviceman servicemen marine
    commando guard jawan personnel gendarme paratrooper conscript recruit lieutenant colonel general major
    sub-inspector policewoman cop peacekeeper army sfs military corporal brigadier sgt sgt. cpl cpl. spc spc. lt lt. capt
    capt. maj maj. airman airmen forces sepoy havildar naik subedar rangers gendarmerie carabinieri gardaí gardai garda`)],
  ['official', words(`
    minister mayor governor official lawmaker senator parliamentarian councillor judge magistrate prosecutor
    diplomat ambassador consul politician president sarpanch legislator`)],
  ['civilian', words(`
    civilian villager resident worshipper worshiper passenger pilgrim shopper bystander farmer teacher student
    passer-by passerby pedestrian tourist worker labourer laborer shopkeeper driver trader miner motorist commuter
    mourner tribesman woman women man-of-the-street pensioner family peasant fisherman fishermen herder herdsman herdsmen shepherd vendor
    merchant housewife schoolteacher lecturer professor lawyer priest nun monk imam pastor cleric bishop preacher businessman businesswoman
    businessmen cyclist
    hiker churchgoer parishioner spectator concertgoer holidaymaker homeowner tenant schoolmaster headmaster tailor baker barber
    mechanic carpenter`)],
];

export const victimClasses: ReadonlyMap<string, VictimClass> = new Map(
  lists.flatMap(([name, list]) => list.map((word) => [word, name] as const)),
);

/** Two words that say a class together, though neither does alone. */
interface Compound {
  readonly name: VictimClass;
  readonly first: ReadonlySet<string>;
  readonly second: ReadonlySet<string>;
  /** Only where no noun behind them says more. */
  readonly isWeak?: true;
}

/** "UN | *national* staff", "the People|*'s* Army": may stand between the two. */
export const betweenNouns = wordSet("national international local foreign female male 's");

const staff = wordSet('workers worker personnel staff staffers staffer employees employee');

/** Somebody's son may be sixty. */
const kinOfAnyAge = wordSet('son sons daughter daughters brother brothers sister sisters nephew nephews niece nieces cousin cousins grandson granddaughter');

/** Groups that fight, by name: whoever leads or belongs to one is of it; those who support it need not be. */
const fightingGroups = wordSet('hezbollah hizbollah hamas houthi farc eln pkk ypg ltte tiger fmln lashkar jaish jihad naga ulfa plfi nscn maute sayyaf lra m23');

export const compounds: readonly Compound[] = [
  { name: 'combatant', first: fightingGroups, second: wordSet('commander commanders leader leaders member members operative operatives chief chiefs') },
  // "her | young | sons"
  { name: 'child', first: wordSet('young little teenage underage small'), second: kinOfAnyAge },
  // "aid | workers", "Red Cross | staff", "hospital | staff"
  { name: 'aid_worker', first: wordSet('aid humanitarian relief charity cross crescent unhcr unicef wfp icrc msf'), second: staff },
  // "members of the | Red Cross |"
  { name: 'aid_worker', first: wordSet('red'), second: wordSet('cross crescent'), isWeak: true },
  // UN personnel may be peacekeepers
  { name: 'aid_worker', first: wordSet('un u.n.'), second: wordSet('workers worker staff staffers staffer employees employee') },
  { name: 'medical', first: wordSet('medical hospital health ambulance'), second: staff },
  // "two service | members", "members of the security | forces"
  // "over ground workers" of an armed group
  { name: 'combatant', first: wordSet('ground overground over-ground'), second: wordSet('worker workers') },
  // "family members of soldiers"
  { name: 'civilian', first: wordSet('family'), second: wordSet('members member') },
  { name: 'security_forces', first: wordSet('service'), second: wordSet('members member') },
  // "CRPF | men"
  { name: 'security_forces', first: wordSet('crpf bsf itbp ssb cisf stf paramilitary'), second: wordSet('men man women woman') },
  { name: 'security_forces', first: wordSet('security'), second: wordSet('forces force') },
  { name: 'security_forces', first: wordSet('police military army defence defense security'), second: wordSet('official officials') },
  // "members of the Tarn Liberation | Army |": no state's
  { name: 'combatant', first: wordSet("people liberation independence resistance arakan"), second: wordSet('army'), isWeak: true },
];

/** Say less than another word beside them: "women fighters", "family of a soldier". */
export const weakNouns = wordSet('woman women family worker driver');

/** "a military *commander* of the rebels": those who lead others are of their side. */
export const leads = wordSet('commander chief leader head chieftain emir boss deputy spokesman member');
