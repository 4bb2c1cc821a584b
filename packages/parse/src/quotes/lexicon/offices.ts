/** Offices by what they tell of who holds them. Source: own list, from reading news. */
import { words } from './words.js';

/** Every firm has them, so that a name in front tells whose: "the Tesla | chief". */
export const OF_FIRMS = words('chief boss founder co-founder ceo owner executive chairman chairwoman');

/** What papers call whoever leads something, whatever the office: "the union | boss", of its president. */
export const LEADS = words('boss chief head leader');
/** Offices of those who lead something. */
export const LEADING = words(`president chairman chairwoman chairperson chair secretary-general general director director-general executive
  ceo founder chief head boss leader manager governor commissioner`);

/** What papers call whoever trains a team. */
export const TRAINERS = words('manager boss coach gaffer');

/** Ranks of the police, short ones too: "PC Omar Lut", of whom a text says "the officer". */
export const POLICE_RANKS = words(`pc dc ds di dci constable sergeant inspector detective superintendent officer deputy trooper patrolman corporal
  wpc psni`);

/** Ranks and honours, which tell less than an office beside the same name does: "| SP | Omar Lut, head of the harbour police". */
export const RANKS_IN_FRONT = words(`sp ssp dsp asp acp dcp cp dig igp professor brigadier brig. colonel col. major maj. captain capt. lieutenant lt.
  general gen. corporal cpl. sergeant sgt. sgt inspector insp. superintendent supt. supt`);

/** Offices that many a family is called by: "Robin | King |". */
export const OFFICES_AS_SURNAMES = words(`king bishop dean judge pope prince major marshal constable sheriff chancellor abbot priest monk knight cook
  fisher baker butler page steward squire earl duke baron archer farmer porter shepherd carter miller mason hunter gardener parson`);

/** There are many of them, so that a name in front tells which: "the Orsa South | MP". */
export const OF_SEATS = words('mp mla mpp mep td msp mna lawmaker legislator senator congressman congresswoman assemblyman assemblywoman');

/** Below the office that they stand in front of: "the | deputy | mayor". */
export const LESSER = words('deputy vice assistant');
/** They make another office of the one behind them: "the | prime | minister". */
export const RANKS: ReadonlySet<string> = new Set([...LESSER, ...words('prime chief shadow attorney inspector secretary district')]);
/** Offices by words that mostly are none: "the science | lead |". */
export const OFFICES_TOO = words('lead specialist fellow pioneer associate vice-chair ombudsperson postdoc');

/** What an office is in charge of: of two ministers or two chiefs it tells who is meant. */
export const PORTFOLIOS = words(`foreign finance health defence defense interior home education justice trade commerce energy agriculture
  farming transport transportation environment climate labour labor information culture sports sport tourism housing immigration oil
  petroleum water power security intelligence police fire army navy military prison prisons school schools hospital union party opposition
  campaign press communications legal medical financial technology economy economic development industry youth women planning works
  railway railways treasury prosecuting prosecution`);

/** Trades that papers are called by: "the Orsa | Advocate". */
export const IN_NAMES_OF_PAPERS = words('advocate pilot');

/** Offices that papers write by their initials. */
export const INITIALS_OF_OFFICES: ReadonlyMap<string, string> = new Map([
  ['PM', 'prime minister'], ['CM', 'chief minister'], ['CJ', 'chief justice'], ['CJI', 'chief justice'], ['IG', 'inspector general'],
  ['IGP', 'inspector general'], ['AG', 'attorney general'], ['DA', 'district attorney'], ['SP', 'police superintendent'],
  ['SSP', 'police superintendent'], ['DGP', 'police director general'], ['DC', 'deputy commissioner'], ['DCP', 'deputy commissioner'], ['ACP', 'assistant commissioner'], ['CP', 'police commissioner'], ['VC', 'vice chancellor'],
  ['DM', 'district magistrate'], ['DIG', 'deputy inspector general'], ['CS', 'cabinet secretary'], ['PS', 'principal secretary'], ['MD', 'managing director'], ['DG', 'director general'],
]);

/** Offices that papers call by one another's names: "advocate Omar Lut … the lawyer". */
export const SAME_OFFICES: readonly (ReadonlySet<string>)[] = [
  words('lawyer advocate barrister counsel attorney solicitor'), words('judge justice magistrate'),
  words('spokesman spokeswoman spokesperson'), words('chairman chairwoman chairperson chair'),
  words('cleric imam sheikh mullah ayatollah rabbi bishop archbishop cardinal reverend'), words('priest father reverend vicar'),
  words('academic professor lecturer'), words('diplomat ambassador envoy consul'),
];
