/** Words before and beside numbers: shares, hedges, rates. Source: own list, from reading news. */
import { wordSet } from '../../lexicon/word-list.js';

/** "the men | both were". */
export const floatingQuantifiers = wordSet('each all both');

/** "two women | under 30". */
export const ageBounds = wordSet('under over');

/** "children | as *young* as 12". */
export const agesCompared = wordSet('young old little');

/** "one | in five". */
export const fewNumbers = wordSet('one two three four five 1 2 3 4 5');

/** "…, | most in Orsa": says of whom before how many. */
export const looseQuantifiers = wordSet('most some all many both');

/** "were | both shot", "was | himself killed". */
export const floaters = wordSet('both all each himself herself themselves');

/** "half | the townsfolk": a share, no number of people. */
export const shareNouns = wordSet(`
  half majority most third thirds quarters quarter fifth tenth percent cent percentage proportion %`);

/** "page | 9": a number that counts nobody. */
export const numbering = wordSet(`
  at aged age ages no number article section page chapter phase grade room route highway around`);

/** "a *grade* eight pupil": how far at school. */
export const grades = wordSet('class grade form standard');

/** "nearly | 50 years ago". */
export const agoOpeners = wordSet('a an several nearly almost about some over around');

/** "the | past | three days". */
export const spanOpeners = wordSet(`
  the past last previous nearly almost about around more than over few several at least a first recent current wee small`);

/** "nine | per day". */
export const perWords = wordSet('each every per');

export const eachEvery = wordSet('each every');

/** "the | past three years": a time that opens with these is a stretch that a total covers. */
export const totalOpeners = wordSet(`
  this that the past more almost nearly about over around two three four five six seven eight nine ten`);

/** "9 murders | per 100,000". */
export const rateOpeners = wordSet('per a an each every');

/** "two | other men", "12 | more": between a number and its noun. */
export const furtherWords = wordSet('other additional further more fellow');

/** "the *last* six miners": which of them the number is of. */
export const orders = wordSet('first last final remaining other');

/** "all", "some", "many" before a noun without a number. */
export const looseOpeners = wordSet('all some most both other others any such each every certain more either');

/** A size in one word: five-member, 12,000-strong, seven-man. */
export const sizeEnding = /-(?:strong|member|man|person)$/;

const ordinals = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth latest only 1st 2nd 3rd');

/** "the | third surveyor killed" is one. */
export const isOrdinal = (word: string): boolean => ordinals.has(word) || /^\d{1,3}th$/.test(word);

/** "nine in | ten": numbers that shares are told of, beside digits. */
export const rateNumbers = wordSet('two three four five six seven eight nine ten every');

/** "several | nuns": numbers that nobody gives. */
export const vagueNumbers = wordSet('no several many few numerous multiple couple both');

/** "| most of them women". */
export const vagueParts = wordSet('most many all some several half');

/** "the *latest* of 300 children freed". */
export const latestOf = wordSet('latest last first youngest oldest');

/** "all *except* the pilot": before those who are no part of it. */
export const leftOut = wordSet('except excluding besides barring');

/** "*nearly* as many were hurt": what the word makes of the number told before. */
export const asManyHedges: ReadonlyMap<string, 'nearly' | 'about'> = new Map([
  ...['nearly', 'almost'].map((word) => [word, 'nearly'] as const),
  ...['about', 'around', 'roughly'].map((word) => [word, 'about'] as const),
]);

/** "*all* of whom died". */
export const wholes = wordSet('all both');

/** "groups believe | *as* many as 40", "*at* least 40", "*up* to 40", "*more* than 40", "*about* 40". */
export const opensHedge = wordSet('as at up more about around some nearly almost over between');

/** "19 captives, | some | for more than a decade". */
export const someOfThem = wordSet('some many most mostly several half others');
