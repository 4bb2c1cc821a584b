import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { firstPass } from '../../src/corpus/first-pass.js';
import { readText, textsBelow } from '../../src/corpus/folder.js';
import { readSurvey, readSurveys, writeSurvey } from '../../src/corpus/survey-file.js';
import { copiesIn, leadOf } from '../../src/document/copies.js';
import { type Line, lineOf } from '../../src/document/labels/line.js';
import { type Survey, type SurveyPart, count, emptySurvey, merged, surveyOf } from '../../src/document/survey.js';
import { parse } from '../../src/parse.js';

// The first pass is its own step with its own file: a corpus can be counted in pieces, and the pieces read in any order.

const home = mkdtempSync(join(tmpdir(), 'onrecord-survey-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const STORY = ['The ferry to Brill ran aground on a sandbank on Monday with 40 people on board, the harbour office said.',
  'Nobody was hurt, and the tide lifted the boat off again before noon, according to its captain, Tomas Brandt.',
  'The harbour office will look at the buoys that should have marked the bank, it said in a short note.'];
const PLEA = 'The Valley Courier lives on what its readers give, and each of them counts for us in this hard year.';
const MINE = 'A mine near Orel closed on Tuesday after its owners had not found a buyer, the union of miners said.';
const MINERS = 'Some 300 people worked in it, and most of them will have to look for work in the towns of the coast.';
const SCHOOL = 'The new school of Brill opened on Friday with 200 children, who sang for the mayor in the rain.';
const page = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** A small corpus: two papers, one story in both, one file twice, a line that a paper repeats. */
const CORPUS: Readonly<Record<string, string>> = {
  'courier/ferry.txt': page('Ferry runs aground', ...STORY, PLEA),
  'courier/mine.txt': page('Mine closes near Orel', MINE, MINERS, PLEA),
  'courier/mine-again.txt': page('Mine closes near Orel', MINE, MINERS, PLEA),
  'courier/school.txt': page('School opens its doors', SCHOOL, PLEA),
  'post/ferry.txt': page('Boat aground off Brill', ...STORY, 'More on the Post’s own pages.'),
};

const folderWith = (name: string, files: readonly string[]): string => {
  for (const file of files) {
    mkdirSync(dirname(join(home, name, file)), { recursive: true });
    writeFileSync(join(home, name, file), CORPUS[file] as string);
  }
  return join(home, name);
};
const countOf = (name: string, files: readonly string[]): SurveyPart => {
  const folder = folderWith(name, files);
  return firstPass(folder, textsBelow(folder).files, { plain: false });
};
const rowsOf = (folder: string, survey: Survey) =>
  textsBelow(folder).files.map((file) => parse({ file, bytes: readText(folder, file) as Uint8Array }, null, survey, { plain: false }));

const files = Object.keys(CORPUS), whole = folderWith('whole', files), survey = countOf('whole', files);

describe('a survey', () => {
  const rows = new Map(textsBelow(whole).files.map((file, n) => [file, rowsOf(whole, surveyOf(survey))[n]]));

  it('tells what other pages of a folder hold', () => {
    const plea = (file: string) => rows.get(file)?.paragraphs.find(({ text }) => text === PLEA);
    for (const file of ['courier/ferry.txt', 'courier/school.txt'])
      expect(plea(file)).toMatchObject({ kind: 'boilerplate', rule: 'on-other-pages' });
  });

  it('leaves a story that two papers print in both, and warns of it', () => {
    const bodyOf = (file: string) => rows.get(file)?.paragraphs.filter(({ kind }) => kind === 'body').map(({ text }) => text);
    const body = (file: string) => bodyOf(file)?.filter((text) => STORY.includes(text));
    expect([body('courier/ferry.txt'), body('post/ferry.txt')]).toEqual([STORY, STORY]);
    const told = { severity: 'warning', field: 'duplicate', message: expect.stringContaining('courier/ferry.txt') };
    expect(rows.get('post/ferry.txt')?.problems).toMatchObject([told]);
    expect(rows.get('courier/ferry.txt')?.problems).toEqual([]);
  });

  it('makes one article of two files with the same bytes', () => {
    expect(rows.get('courier/mine-again.txt')?.article).not.toBeNull(); // first in the order of names
    const told = { check: 'duplicates', file: 'courier/mine.txt', message: expect.stringContaining('courier/mine-again.txt') };
    expect(rows.get('courier/mine.txt')).toMatchObject({ article: null, problems: [told] });
  });

  it('says that what sources.csv tells of the second of them is not read', () => {
    const file = 'courier/mine.txt', bytes = Buffer.from(CORPUS[file] as string), none = { url: null, published: null, title: null, license: null, note: null };
    const told = (publisher: string | null) => parse({ file, bytes }, { file, publisher, ...none }, surveyOf(survey), { plain: false }).problems[0];
    expect(told('The Courier')).toMatchObject({ message: expect.stringContaining('what sources.csv says of it is not read'), mend: expect.stringContaining('say it of the other') });
    expect(told(null)?.message).not.toContain('sources.csv');
  });
});

describe('a story told again', () => {
  const PROSE = { 'a.txt': [1, 2, 3], 'b.txt': [1, 2, 4], 'c.txt': [1, 2, 5, 6, 7], 'd.txt': [1, 8, 9] };
  const copies = copiesIn(new Map(Object.entries(PROSE).map(([file, prose]) => [file, { article_id: file, prose, lead: 1 }])));

  it('may be short: two lines of three are enough', () => {
    expect(copies.of('b.txt').copyOf).toBe('a.txt');
  });
  it('is none where the longer text tells more, or one line is all that is shared', () => {
    expect([copies.of('c.txt').copyOf, copies.of('d.txt').copyOf]).toEqual([null, null]);
  });
  it('says in the same words what happened: two attacks told with the same background are two stories', () => {
    const rows = ['Two soldiers died when a mine went off near Mera, the army said on Monday.', 'Five clerks were shot in Zorin.'];
    const lead = (text: string): number => leadOf([lineOf({ text, start: 0, end: text.length, apart: true })]);
    const told = copiesIn(new Map(rows.map((text, n) => [`${n}.txt`, { article_id: text, prose: [n, 8, 9], lead: lead(text) }])));
    expect(told.of('1.txt')).toMatchObject({ copyOf: null, files: ['1.txt', '0.txt'] });
    expect(lead(`PORT SELE (Valley Wire) - ${rows[0]}`)).toBe(lead(rows[0] as string));
    expect(lead('Raiders killed 3 guards.')).not.toBe(lead('Raiders killed 4 guards.'));
  });
});

describe('parts of a survey', () => {
  it('give the same file and the same rows, however the corpus is cut and in whichever order the parts come', () => {
    const expected = rowsOf(whole, surveyOf(survey)), file = join(home, 'whole.jsonl');
    writeSurvey(file, survey);
    let cut = 0;
    fc.assert(fc.property(fc.array(fc.nat(2), { minLength: files.length, maxLength: files.length }), fc.boolean(), (pieceOf, turned) => {
      const pieces = [0, 1, 2].map((piece) => files.filter((_, n) => pieceOf[n] === piece)).filter((piece) => piece.length > 0);
      cut++;
      const parts = pieces.map((piece, n) => {
        const path = join(home, `part-${n}.jsonl`);
        writeSurvey(path, countOf(`cut-${cut}-${n}`, piece));
        return readSurvey(path);
      });
      const together = merged(turned ? parts.toReversed() : parts), again = join(home, 'again.jsonl');
      writeSurvey(again, together);
      expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
      expect(rowsOf(whole, surveyOf(together))).toEqual(expected);
    }), { numRuns: 15 });
  });

  it('hold no more lines than a fixed number, and forget none that come back', () => {
    const part = emptySurvey(), line = (words: string): Line => lineOf({ text: words, start: 0, end: words.length, apart: true });
    const letters = (n: number): string => n.toString(26).replace(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)] as string);
    for (let n = 0; n < 140_000; n++) count(part, 'a/one.txt', 'a_0', [line(`word ${letters(n)}`), line('Subscribe')]);
    expect(part.texts.size).toBeLessThanOrEqual(1 << 17);
    expect(Math.max(...part.texts.values())).toBe(140_000);
  }, 60_000);

  it.each([
    ['', 'is empty'],
    ['[1,2]\n', 'line 1'],
    ['{"onrecord_survey":3,"rows":2}\n[1,2]\n{"a":1}\n', 'line 3'],
    ['{"onrecord_survey":3,"rows":2}\n["a.txt","a_1",["x"]]\n', 'line 2'],
    ['{"onrecord_survey":3,"rows":2}\nnonsense\n', 'line 2'],
    ['{"onrecord_survey":3,"rows":2}\n[1,2]\n', 'has 1 rows of 2'],
    ['{"onrecord_survey":2}\n[1,2]\n', 'line 1'],
  ])('are refused with the place where the file is none: %j', (text, place) => {
    const path = join(home, 'odd.jsonl');
    writeFileSync(path, text);
    expect(() => readSurvey(path)).toThrow(place);
  });

  it('are added up once each', () => {
    const [one, two] = [join(home, 'one.jsonl'), join(home, 'two.jsonl')];
    writeSurvey(one, countOf('once', ['courier/mine.txt', 'courier/school.txt']));
    writeSurvey(two, countOf('again', ['courier/school.txt']));
    expect(readSurveys([one])).toHaveLength(1);
    expect(() => readSurveys([one, two])).toThrow('two.jsonl: counts courier/school.txt, as ');
    expect(() => readSurveys([one, one])).toThrow('Mend: give each part once.');
  });
});
