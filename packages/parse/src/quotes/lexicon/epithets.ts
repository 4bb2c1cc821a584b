/**
 * Words by which a text calls somebody again whom it has named: "the midfielder", "the Arizona Republican". Not words for others who come
 * with an event, such as "the surgeon" or "the officer". Source: own list, from reading news.
 */
import { words } from './words.js';

/** Call again whoever has just spoken without a name: "A dog walker said … the *man*". */
export const GENERIC = words('man woman boy girl');

/** "the *mother* of two". */
export const PARENTS = words('mother father mum mom dad grandmother grandfather grandma grandad granddad');

const players = `midfielder striker defender forward winger playmaker centre-back left-back right-back full-back goalscorer skipper
  goalkeeper keeper footballer cricketer swimmer cyclist rower jockey wrestler runner scrum-half fly-half fullback halfback cornerback
  batsman batter opener seamer spinner bowler all-rounder catcher pitcher quarterback linebacker
  wideout shortstop outfielder sprinter hurdler gymnast skater golfer boxer`;

/** "the Rovers *midfielder*": players, whom a text calls by their team, too. */
export const PLAYERS = words(players);

const stars = `star stars alum alumna alumnus contestant frontman frontwoman finalist laureate`;

/** "the Harbour Nights *star*": a text calls them by their show or their band, too. */
export const STARS = words(stars);

export const EPITHETS = words(`${players} ${stars}
  heavyweight champion olympian medallist medalist rookie freshman sophomore veteran rapper singer singer-songwriter songwriter
  crooner guitarist comedian host presenter actor actress filmmaker director-producer author novelist memoirist
  billionaire millionaire tycoon magnate entrepreneur financier heiress philanthropist
  republican democrat conservative libertarian socialist congressman congresswoman assemblyman assemblywoman
  grandee stalwart firebrand maverick hardliner moderate backbencher crossbencher frontbencher incumbent frontrunner front-runner statesman strongman octogenarian
  septuagenarian nonagenarian centenarian
  unionist politician lawmaker businessman businesswoman
  native newlywed grandmother-of-two grandfather-of-two father-of-one father-of-two father-of-three father-of-four
  duchess duke earl countess royal
  mother-of-one mother-of-two mother-of-three mother-of-four dad-of-two mum-of-two mum-of-three
  frenchman frenchwoman englishman englishwoman dutchman dutchwoman irishman irishwoman scotsman scotswoman scot welshman welshwoman
  londoner parisian spaniard swede dane finn pole turk briton
  american canadian australian german italian russian belgian croatian serbian brazilian argentine argentinian colombian mexican
  norwegian austrian hungarian ukrainian nigerian kenyan ghanaian jamaican texan californian alabaman ohioan`);

/** "his *father*, Rafael Lut": what kin are called. */
export const KIN = words(`father mother dad mum mom wife husband son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother
  stepfather stepmother widow widower father-in-law mother-in-law brother-in-law sister-in-law`);

/** Speak and act for others: "her *publicist*" is never "the singer". */
export const SERVES_OTHERS = words('publicist lawyer attorney solicitor barrister agent manager spokesman spokeswoman spokesperson aide assistant');

/** "the *Tory* grandee". */
export const PARTIES = words('tory labour labor liberal lib dem conservative republican democratic democrat green snp ndp bloc ukip reform plaid sinn');

/** What is told of somebody who speaks no more: "Lut's | death |". */
export const LATE = words('death deaths body remains funeral killing murder grave disappearance suicide arrest victim victims family');
