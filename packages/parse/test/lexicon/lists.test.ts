import { describe, expect, it } from 'vitest';
import * as bodies from '../../src/lexicon/bodies.js';
import { cueVerbs } from '../../src/lexicon/cues.js';
import * as closed from '../../src/lexicon/function-words.js';
import * as people from '../../src/lexicon/people.js';
import { plainVerbs } from '../../src/lexicon/plain-verbs.js';
import * as time from '../../src/lexicon/time-words.js';
import { irregularVerbs, regularVerbs } from '../../src/lexicon/verbs.js';

const modules = { ...bodies, ...cueVerbs, ...closed, ...people, plainVerbs, ...time, irregularVerbs, regularVerbs };
/** Of a row of forms, the base stands for all. */
const lists = Object.entries(modules)
  .filter(([, list]) => Array.isArray(list))
  .map(([name, list]) => ({ name, words: (list as readonly (string | readonly string[])[]).map((row) => [row].flat()[0]) }));

describe('a word list', () => {
  it.each(lists)('$name holds no word twice', ({ words }) => {
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  it('no regular verb is irregular', () => {
    const irregular = new Set(irregularVerbs.map(([base]) => base));
    expect(regularVerbs.filter((base) => irregular.has(base))).toEqual([]);
  });
});
