/** Units, turns and edges of time. Source: own list, from reading news. */
import { setOf } from './word-list.js';

/** "Tuesday | night". */
export const partsOfDay = setOf('morning afternoon evening night');

/** "12 | kilometres": units that count nobody. */
export const unitsBehind = setOf(`percent per pm am p.m. a.m. o'clock mm km kg °`);

/** "12 | years old". */
export const ageUnits = setOf('years year months month weeks week days day');

/** "12 years | old", "two days | after". */
export const ageOrDistance = setOf('old of ago later earlier after before');

export const dayWords = setOf('yesterday today tonight overnight tomorrow');

/** "this | week", "late | Monday". */
export const timeTurns = setOf('this last past that next earlier late early previous same');

/** "in | May": before the month, where it could be the verb. */
export const mayIsMonth = setOf('in since of last by until between from early late mid during');

/** "Tuesday | night", "Monday | and Tuesday". */
export const dateJoints = setOf('morning afternoon evening night and');

/** "on | 3 March". */
export const dateLeads = setOf('on in at late early during before until by');

/** "48 this year, | compared with 39 last year": the time behind is that of another number. */
export const comparisons = setOf('compared versus vs');

/** "*up* 8 percent from 2010", "*against* 310 in May": what another time had. */
export const changes = setOf('up down against');

/** "down | *from* 160 in April", "up | *by* a third". */
export const changeLeads = setOf('from by on');

/** "on | early Monday". */
export const dayEdges = setOf('late early mid');

/** "over | the past three days". */
export const spanLeads = setOf('in over during for within after through');

/** "between 10 and 14 June". */
export const rangeOpeners = setOf('between from');

/** "between 10 | and 14 June". */
export const rangeJoints = setOf('and to until through');

/** "since the war | began". */
export const beginnings = setOf('began begun started erupted broke last');

/** "the worst fire | *in* a decade". */
export const recordLeads = setOf('in for since');

/** "on | Monday": left out of the time itself. */
export const timeLeads = setOf('on in at during over within for after by through');

/** "after the raid": a time that is told by another event. */
export const clauseTimes = setOf('after before until since');

/** "two | days after": spans that an event stands from another. */
export const timeSpans = setOf('days day weeks week months month years year hours hour');

/** "nine every | day". */
export const rateUnits = setOf('hour day night week weekend month year');

/** "the fire | of 1871". */
export const yearLeads = setOf('in of since during');

/** "a child every | minute". */
export const shortUnits = setOf('second minute');

/** "50 | a week". */
export const rateDeterminers = setOf('a an each every per');

/** "a year | ago": no rate. */
export const notPerUnit = setOf('ago later after before earlier on old');

/** "kills 100 | yearly". */
export const rateAdverbs = setOf('annually yearly daily');

/** "a vigil *honouring* a man killed last week". */
export const honours = setOf('honoring honouring commemorating remembering memory');

/** "a *similar* accident killed 14", "an *earlier* raid": not the news. */
export const earlierEvents = setOf('similar previous earlier');

/** Stretches of time that a total covers. */
export const longTimes = setOf('month months year years decade decades weeks week season seasons summer winter');

/** "six | months after the coup". */
export const recallsAfter = setOf('years decades centuries months weeks');

/** "two years | after the fire". */
export const sinceAfter = setOf('after since');

/** "thirty | years after the fire": never of this news. */
export const surelyLong = setOf('years decades centuries');

/** "a | week after a mine killed 17". */
export const singleSpans = setOf('year month week');

/** "two | days after the raid that killed 12". */
export const nearSpans = setOf('day days hours');

/** "ten | years ago". */
export const recallsAgo = setOf('years year decades decade centuries century months');

/** "killed nine two | decades ago". */
export const longAgo = setOf('years year decades decade centuries century');

/** "yesterday": this event's own day. */
export const theseDays = setOf('today yesterday overnight tonight');

export const beforeAfter = setOf('after before');

/** "27 | year-old". */
export const yearOld = setOf('year-old month-old week-old day-old year-olds month-olds');

/** "in June *last* year". */
export const whichYear = setOf('last this');

/** "the visit *came* a day after a bomb killed 14". */
export const comesForms = setOf('come comes came coming');

/** "last | week": opens a time. */
export const turns = setOf('last next this');

/** "last | week". */
export const turnUnits = setOf('night week weekend month year morning evening afternoon summer winter spring autumn');

/** "the | night Tomas Brink died": a clause without its "when" may follow. */
export const moments = setOf('day night morning moment time week month year weekend');

/** "12 people | late on Monday": no word of the noun phrase any more. */
export const timeOpeners = setOf('last late early earlier later next ago local');

/** "aged | between 19 and 22": may stand between "aged" and the last age. */
export const ageWords = setOf('and , between to from under over - –');

/** Units that stretches of time and times gone by are told in. */
export const spanUnits = setOf(`
  hour hours day days week weeks weekend weekends month months year years decade decades night nights morning
  mornings afternoon afternoons evening evenings century centuries fortnight fortnights season seasons quarter quarters`);

/** First words of time phrases, beside numbers, weekdays and months. */
export const phraseOpeners = setOf(`
  as since yesterday today tonight overnight tomorrow so on in at late early during before until by this last past
  that next earlier previous same over for within after through between from a an several nearly almost about some
  around`);

/** The words that what recalls an earlier event begins with: all others are passed over at one look. */
export const recallOpeners = setOf(`
  anniversary involved involvement wanted mastermind masterminded masterminds mastermind's masterminding notorious
  convicted implicated prime connection accused suspected charge charges acquitted cleared guilty sentenced sentence
  jailed imprisoned arrested detained charged tried prosecuted questioned trial indicted year years decade decades
  century centuries month months weeks week day days hours deadliest worst bloodiest biggest largest heaviest highest
  fiercest strongest gravest greatest costliest`);
