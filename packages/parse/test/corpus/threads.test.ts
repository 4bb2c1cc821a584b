import { expect, it } from 'vitest';
import { readTexts, threadsFor } from '../../lib/corpus/threads.js';
import { emptySurvey } from '../../src/document/survey.js';
import { GOOD, put, raw } from './raw-folder.js';

const texts = Array.from({ length: 100 }, (_, n) => ({ file: `${n}.txt`, source: null }));

it('reads few texts itself', () => {
  expect([0, 1, 19_000].map(threadsFor)).toEqual([1, 1, 1]);
  expect(threadsFor(1_000_000)).toBeLessThanOrEqual(8);
});

it('ends where its reader has seen enough', async () => {
  for (const { file } of texts) put(file, GOOD);
  for await (const { articles } of readTexts({ raw: raw.folder, plain: true, counted: emptySurvey() }, texts, 2)) {
    expect(articles).toContain('"0.txt"');
    break;
  }
});

it('fails where a thread fails', async () => {
  const broken = { raw: raw.folder, plain: true, counted: null as never };
  await expect(readTexts(broken, texts, 2).next()).rejects.toThrow('null');
});
