/**
 * Words by which a text calls somebody again whom it has named: "the midfielder", "the Arizona Republican". Not words for others who come
 * with an event, such as "the surgeon" or "the officer". Source: own list, from reading news.
 */
import { words } from './words.js';

export const EPITHETS = words(`midfielder striker defender forward winger playmaker centre-back left-back right-back full-back goalscorer skipper
  batsman batter bowler all-rounder pitcher quarterback linebacker wideout shortstop outfielder sprinter hurdler gymnast skater golfer boxer
  heavyweight champion olympian medallist medalist rookie freshman sophomore veteran star frontman rapper singer singer-songwriter songwriter
  crooner guitarist comedian host presenter actor actress filmmaker director-producer author novelist memoirist
  billionaire millionaire tycoon magnate entrepreneur financier heiress philanthropist
  republican democrat conservative libertarian socialist congressman congresswoman assemblyman assemblywoman
  incumbent frontrunner front-runner statesman strongman octogenarian septuagenarian nonagenarian centenarian
  unionist politician lawmaker businessman businesswoman
  native newlywed grandmother-of-two grandfather-of-two father-of-one father-of-two father-of-three father-of-four
  mother-of-one mother-of-two mother-of-three mother-of-four dad-of-two mum-of-two mum-of-three
  frenchman frenchwoman englishman englishwoman dutchman irishman scotsman scot welshman spaniard swede dane finn pole turk briton
  american canadian australian german italian russian belgian croatian serbian brazilian argentine argentinian colombian mexican
  norwegian austrian hungarian ukrainian nigerian kenyan ghanaian jamaican texan californian alabaman ohioan`);
