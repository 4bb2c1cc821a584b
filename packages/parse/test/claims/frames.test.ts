import { describe, expect, it } from 'vitest';
import { findClaims, type FoundClaim } from '../../src/claims/index.js';
import { read } from '../../src/language/reading.js';
import { findQuotes } from '../../src/quotes/index.js';

// A number, who claims it, where and when stay the same whatever stands around them. Each frame is read with each filling.

/** The claims of a sentence of the body. */
function claimsOf(sentence: string): readonly FoundClaim[] {
  const text = `Nobody came to the fair.\n\n${upper(sentence)}`, start = text.indexOf('\n\n') + 2;
  const ends = [[0, start - 2], [start, text.length]] as const;
  const parts = ends.map(([from, end], n) => ({ kind: 'body', paragraph: n + 1, start: from, end }) as const);
  const reading = read(text, parts);
  return findClaims(reading, findQuotes(reading, null), null);
}

const upper = (words: string): string => words.replace(/^./, (letter) => letter.toUpperCase());

const tops = (sentence: string): readonly FoundClaim[] => claimsOf(sentence).filter(({ subset_of: whole }) => whole === null);

/** People and how many they are. */
const VICTIMS = [
  ['nine men', 9], ['at least nine people', 9], ['9 civilians', 9], ['a dozen villagers', 12], ['a teacher', 1],
  ['two brothers', 2], ['up to 40 rebels', 40], ['nearly 200 refugees', 200], ['1,200 soldiers', 1200], ['a 9-year-old girl', 1],
  ['Omar Lut', 1], ['Vera Holm, 34,', 1], ['Omar Lut and Vera Holm', 2], ['three members of one family', 3], ['two of the guards', 2],
  ['nine more women', 9], ['some 30 migrants', 30], ['another 14 workers', 14], ['more than 50 pupils', 50], ['about 70 worshippers', 70],
  ['nine people, including two children,', 9], ['four police officers', 4], ['three Turkish sailors', 3], ['six UN peacekeepers', 6],
] as const;

/** Ways to tell what befell them. */
const FATES: readonly (readonly [harm: string, write: (whom: string) => string])[] = [
  ['killed', (whom) => `Gunmen killed ${whom} in Orsa.`],
  ['killed', (whom) => `${whom} ${be(whom)} killed in Orsa.`],
  ['killed', (whom) => `${whom} ${be(whom)} shot dead by the guards.`],
  ['killed', (whom) => `${whom} ${have(whom)} been killed since Monday.`],
  ['killed', (whom) => `${whom} died when a bus fell into a river.`],
  ['killed', (whom) => `A bomb went off near the mosque, killing ${whom}.`],
  ['killed', (whom) => `The army said it had killed ${whom}.`],
  ['killed', (whom) => `A blast that killed ${whom} shook the town.`],
  ['killed', (whom) => `${whom} lost ${own(whom)} when the roof fell in.`],
  ['killed', (whom) => `The attack left ${whom} dead.`],
  ['killed', (whom) => `The raid claimed the ${own(whom).split(' ')[1]} of ${bare(whom)}.`],
  ['killed', (whom) => `${whom} ${be(whom)} found dead in a field.`],
  ['wounded', (whom) => `${whom} ${be(whom)} wounded in the attack.`],
  ['wounded', (whom) => `Rockets hit the market and wounded ${whom} on Monday.`],
  ['wounded', (whom) => `${whom} ${be(whom)} taken to hospital with burns.`],
  ['detained', (whom) => `Police arrested ${whom} in Orsa.`],
  ['detained', (whom) => `${whom} ${be(whom)} detained at the border.`],
  ['abducted', (whom) => `Gunmen abducted ${whom} in Orsa.`],
  ['abducted', (whom) => `${whom} ${be(whom)} kidnapped on Monday.`],
  ['missing', (whom) => `${whom} ${be(whom)} still missing.`],
  ['released', (whom) => `The rebels released ${whom} on Monday.`],
];

const several = (whom: string): boolean => !/^(?:a (?!dozen)|Omar Lut$|Vera)/.test(whom);
const be = (whom: string): string => (several(whom) ? 'were' : 'was');
const have = (whom: string): string => (several(whom) ? 'have' : 'has');
const own = (whom: string): string => (several(whom) ? 'their lives' : 'his life');
const bare = (whom: string): string => whom.replace(/,$/, '');

describe.each(FATES)('%s: %s', (harm, write) => {
  it.each(VICTIMS)('%s', (whom, count) => {
    const told = tops(write(whom)).filter((claim) => claim.harm === harm);
    expect(told.map((claim) => claim.count ?? claim.count_min ?? claim.count_max)).toEqual([count]);
  });
});

/** Words put around a claim, which leave it as it is. */
const AROUND: readonly ((claim: string) => string)[] = [
  ...['Meanwhile,', 'On Monday,', 'In a separate incident,', 'Two days after the vote,', 'As the talks went on,', 'Separately,',
    'After a week of calm,', 'In the worst attack this year,', 'Despite the truce,', 'Earlier that day,', 'With the road closed,',
    'While the mayor was away,', 'At dawn,', 'Shortly before noon,', 'According to residents,', 'Officials said', 'Police say that',
    'It was not known why', 'The ministry said on Monday that', 'Witnesses told the radio that', 'The road stayed open, but',
    'The mayor resigned, and',
  ].map((front) => (claim: string) => `${front} ${claim}.`),
  ...[', police said', ', according to the ministry', ' on Monday', ', a spokesman said on Monday', ' late on Tuesday night',
    ', the worst toll this year', ' despite the truce', ', and the road was closed', '; the road was closed', ', but the road stayed open',
    ' as troops advanced', ' while the mayor was away', ', Omar Lut, a spokesman, said', ' (see page 4)', ', sources told the radio',
    ' before the guards arrived', ', where talks were under way', ', a day before the vote',
  ].map((behind) => (claim: string) => `${claim}${behind}.`),
];

const CLAIMS = [
  ['nine men were killed in Orsa', 'killed', 9],
  ['gunmen killed nine men in Orsa', 'killed', 9],
  ['a bomb wounded at least 12 people in Orsa', 'wounded', 12],
  ['police arrested 30 students in Orsa', 'detained', 30],
  ['rebels kidnapped two nuns in Orsa', 'abducted', 2],
  ['a blast left nine people dead in Orsa', 'killed', 9],
  ['nine people lost their lives in Orsa', 'killed', 9],
  ['the death toll rose to 40 in Orsa', 'killed', 40],
  ['40,000 people fled their homes in Orsa', 'displaced', 40000],
] as const;

describe.each(CLAIMS)('%s', (claim, harm, count) => {
  it.each(AROUND.map((around) => around(claim)))('%s', (sentence) => {
    expect(tops(sentence).map((one) => [one.harm, one.count ?? one.count_min, one.place])).toEqual([[harm, count, 'Orsa']]);
  });
});

/** Who says so, as written and as named. */
const SOURCES = [
  ['police', 'police'], ['the ministry', 'ministry'], ['Omar Lut', 'Omar Lut'], ['Vera Holm, a spokeswoman,', 'Vera Holm'],
  ['army spokesman Omar Lut', 'Omar Lut'], ['the governor of Bor', 'governor of Bor'], ['Kalle Mining', 'Kalle Mining'],
  ['the United Nations', 'United Nations'], ['witnesses', 'witnesses'], ['a hospital official', 'hospital official'],
  ['Mayor Vera Holm', 'Vera Holm'], ['Gen. Omar Lut', 'Omar Lut'], ['state television', 'state television'],
] as const;

const SAID: readonly ((who: string) => string)[] = [
  (who) => `${who} said nine people were killed in Orsa.`,
  (who) => `${who} said on Monday that nine people were killed in Orsa.`,
  (who) => `nine people were killed in Orsa, ${who} said.`,
  (who) => `nine people were killed in Orsa, ${who} said on Monday.`,
  (who) => `nine people were killed in Orsa, according to ${bare(who)}.`,
  (who) => `according to ${bare(who)}, nine people were killed in Orsa.`,
  (who) => `on Monday, ${who} said nine people were killed in Orsa.`,
  (who) => `nine people, ${who} said, were killed in Orsa.`,
  (who) => `${who} put the death toll at nine.`,
];

describe.each(SOURCES)('%s', (who, name) => {
  it.each(SAID.map((say) => say(who)))('%s', (sentence) => {
    expect(tops(sentence).map((one) => [one.count, (one.claimant ?? 'nobody').replace(/^(?:the|a) /i, '').toLowerCase()]))
      .toEqual([[9, name.toLowerCase()]]);
  });
});

/** When it happened. */
const TIMES = ['on Monday', 'on 12 June', 'on June 12, 2011', 'last week', 'in March 2011', 'two days ago', 'in 2011', 'over the past three days',
  'since the war began', 'on Monday night', 'late on Tuesday', 'in the early hours of Friday', 'between 10 and 14 June', 'this year'];

const WHEN: readonly ((when: string) => string)[] = [
  (when) => `nine people were killed in Orsa ${when}.`,
  (when) => `nine people in Orsa were killed ${when}.`,
  (when) => `${when}, gunmen killed nine people in Orsa.`,
  (when) => `a blast killed nine people in Orsa ${when}, the ministry said.`,
  (when) => `police said nine people were killed in Orsa ${when}.`,
];

describe.each(TIMES)('%s', (when) => {
  it.each(WHEN.map((tell) => tell(when)))('%s', (sentence) => {
    expect(tops(sentence).map((one) => (one.period ?? '').toLowerCase())).toEqual([when.replace(/^(?:on|in|over) (?:the (?=early))?/, '').toLowerCase()]);
  });
});
