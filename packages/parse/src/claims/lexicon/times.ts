/** Units, turns and edges of time. Source: own list, from reading news. */
import { words, wordSet } from '../../lexicon/word-list.js';
import { accusations, arrests, chargedWords, plans, superlatives, triedForms } from './charges.js';

/** "Tuesday | night". */
export const partsOfDay = wordSet('morning afternoon evening night');

/** "12 | kilometres": units that count nobody. */
export const unitsBehind = wordSet(`percent per pm am p.m. a.m. o'clock mm km kg °`);

/** "12 | years old". */
export const ageUnits = wordSet('years year months month weeks week days day');

/** "12 years | old", "two days | after". */
export const ageOrDistance = wordSet('old of ago later earlier after before');

/** "| late | on Monday", "at | dawn | on Monday": before the day whose part it is. */
export const partsOfADay = wordSet('late early dawn dusk sunrise sunset midnight noon midday');

/** "| around | midnight on Monday"; not "before midnight", which is another day's edge. */
export const roundedBy = wordSet('around about after');

/** "| shortly | after midnight". */
export const soonAfter = wordSet('shortly just soon');

export const dayWords = wordSet('yesterday today tonight overnight tomorrow');

/** "this | week", "late | Monday". */
export const timeTurns = wordSet('this last past that next earlier late early previous same');

/** "in | May": before the month, where it could be the verb. */
export const mayIsMonth = wordSet('in since of last by until between from early late mid during');

/** "Tuesday | night", "Monday | and Tuesday". */
export const dateJoints = wordSet('morning afternoon evening night and');

/** "on | 3 March". */
export const dateLeads = wordSet('on in at late early during before until by');

/** "48 this year, | compared with 39 last year": the time behind is that of another number. */
export const comparisons = wordSet('compared versus vs');

/** ", *compared with* 425 in 2014", ", *up from* 39 last year": what leads to the number of another time, by its first word. */
export const comparedLeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['compared', wordSet('with to')],
  ...['up', 'down'].map((word) => [word, wordSet('from')] as const),
]);

/** "three *times* the figure of March", "*twice* as many as in April". */
export const multiples = wordSet('times twice double triple thrice');

/** "*up* 8 percent from 2010", "*against* 310 in May": what another time had. */
export const changes = wordSet('up down against');

/** "at 214, an *increase* of 37 since May". */
export const rises = wordSet('increase rise jump surge decrease drop fall decline');

/** "down | *from* 160 in April", "up | *by* a third". */
export const changeLeads = wordSet('from by on');

/** "*earlier* in the week". */
export const earlierLater = wordSet('earlier later');

/** "on | early Monday". */
export const dayEdges = wordSet('late early mid');

/** "over | the past three days". */
export const spanLeads = wordSet('in over during for within after through');

/** "between 10 and 14 June". */
export const rangeOpeners = wordSet('between from');

/** "between 10 | and 14 June". */
export const rangeJoints = wordSet('and to until through');

/** "since the war | began". */
export const beginnings = wordSet('began begun started erupted broke last');

/** "the worst fire | *in* a decade". */
export const recordLeads = wordSet('in for since');

/** "the worst flood that Orsa has *seen* in 14 years". */
export const livesThrough = wordSet('seen witnessed known experienced suffered endured faced had');

/** "on | Monday": left out of the time itself. */
export const timeLeads = wordSet('on in at during over within for after through');

/** "after the raid": a time that is told by another event. */
export const clauseTimes = wordSet('after before until since');

/** "two | days after": spans that an event stands from another. */
export const timeSpans = wordSet('days day weeks week fortnight months month years year hours hour');

/** "nine every | day". */
export const rateUnits = wordSet('hour day night week weekend month year');

/** "the fire | of 1871". */
export const yearLeads = wordSet('in of since during');

/** "a child every | minute". */
export const shortUnits = wordSet('second minute');

/** "50 | a week". */
export const rateDeterminers = wordSet('a an each every per');

/** "a year | ago": no rate. */
export const notPerUnit = wordSet('ago later after before earlier on old');

/** "kills 100 | yearly". */
export const rateAdverbs = wordSet('annually yearly daily');

/** "a vigil *honouring* a man killed last week". */
export const honours = wordSet(`
  honor honour commemorate remember honored honoured honors honours honoring honouring commemorated commemorating remembered remembering memory`);

/** "a *vigil* for a boy who had died": why others have met. */
export const gatherings = wordSet('vigil vigils memorial remembrance');

/** "31 *remained* missing": so it is now. */
export const remains = wordSet('remain remains remained');

/** "*searched* on Tuesday for victims of a quake that killed 250": what is done when it has happened. */
export const comesAfter = wordSet(`
  search searched searching comb combed combing dig dug digging hunt hunted hunting mourn mourned mourning bury buried burying
  condemn condemned condemning visit visited visiting tour toured inspect inspected investigate investigated investigating probe
  probed probing protest protested march marched grieve grieved reopen reopened rally rallied`);

/** "in the raid, which *happened* on Monday": the time is that of the raid. */
export const cameAbout = wordSet('happened occurred took');

/** "in an *earlier* raid, 14 died". */
export const beforeNews = wordSet('previous earlier');

/** "a *similar* accident killed 14", "an *earlier* raid": not the news. */
export const earlierEvents = wordSet('similar previous earlier');

/** Stretches of time that a total covers. */
export const longTimes = wordSet('month months year years decade decades weeks week season seasons summer winter quarter half');

/** "six | months after the coup". */
export const recallsAfter = wordSet('years decades centuries months weeks');

/** "two years | after the fire". */
export const sinceAfter = wordSet('after since');

/** "thirty | years after the fire": never of this news. */
export const surelyLong = wordSet('years decades centuries');

/** "a | week after a mine killed 17". */
export const singleSpans = wordSet('year month week fortnight decade century');

/** "two | days after the raid that killed 12". */
export const nearSpans = wordSet('day days hours');

/** "ten | years ago". */
export const recallsAgo = wordSet('years year decades decade centuries century months');

/** "killed nine two | decades ago". */
export const longAgo = wordSet('years year decades decade centuries century');

/** "yesterday": this event's own day. */
export const theseDays = wordSet('today yesterday overnight tonight');

export const beforeAfter = wordSet('after before');

/** "27 | year-old". */
export const yearOld = wordSet('year-old month-old week-old day-old year-olds month-olds');

/** "in June *last* year". */
export const whichYear = wordSet('last this');

/** "the visit *came* a day after a bomb killed 14". */
export const comesForms = wordSet('come comes came coming');

/** "last | week": opens a time. */
export const turns = wordSet('last next this');

/** "last | week". */
export const turnUnits = wordSet('night week weekend month year morning evening afternoon summer winter spring autumn');

/** "the | night Tomas Brink died": a clause without its "when" may follow. */
export const moments = wordSet('day night morning moment time week month year weekend');

/** "12 people | late on Monday": no word of the noun phrase any more. */
export const timeOpeners = wordSet('last late early earlier later next ago local');

/** "aged | between 19 and 22": may stand between "aged" and the last age. */
export const ageWords = wordSet('and , between to from under over - –');

/** Units that stretches of time and times gone by are told in. */
export const spanUnits = wordSet(`
  hour hours day days week weeks weekend weekends month months year years decade decades night nights morning
  mornings afternoon afternoons evening evenings century centuries fortnight fortnights season seasons quarter quarters`);

/** "after a week of *calm*": a stretch of time in which nobody is harmed. */
export const lulls = wordSet('calm peace quiet silence lull truce ceasefire talks negotiations');

/** "last *summer*", "in the *spring* of 2012". */
export const seasons = wordSet('summer winter spring autumn');

/** "the first *half* of 2012". */
export const partsOfYear = wordSet('half quarter');

/** "on *Christmas* Day", "during *Ramadan*". */
export const feasts = wordSet('christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween ashura');

/** Feasts after which people are named. */
export const feastNames = wordSet('ramadan eid ashura');

/** "Christmas *Day*". */
export const feastDays = wordSet('day eve sunday monday al-fitr al-adha');

/** First words of time phrases, beside numbers, weekdays and months. */
export const phraseOpeners: ReadonlySet<string> = new Set([...feasts, ...words(`
  as since yesterday today tonight overnight tomorrow so on in at late early during before until by this last past
  that next earlier previous same new over for within after through between from a an several nearly almost about some
  around`)]);

/** The words that what recalls an earlier event begins with: all others are passed over at one look. */
export const recallOpeners: ReadonlySet<string> = new Set([
  ...chargedWords, ...accusations, ...arrests, ...triedForms, ...plans, ...superlatives, ...words(`
  anniversary responsible connection suspected sentence linked behind fortnight year years decade decades century centuries month
  months weeks week day days hours`)]);

/** "the June 12 *vote*": named by its day; the harm that came of it is younger. */
export const votes = wordSet('election elections vote votes referendum ballot poll polls coup inauguration ruling verdict');

/** "for two *hours*": too short to be when something happened. */
export const hourWords = wordSet('hour hours minute minutes');
