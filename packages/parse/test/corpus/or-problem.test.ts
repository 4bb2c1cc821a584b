import { expect, test } from 'vitest';
import { orProblem } from '../../src/corpus/or-problem.js';

test('a fault of the parser costs its text alone, and says so', () => {
  const { article, problems } = orProblem('odd.txt', () => { throw new Error('no such token'); });
  expect(article).toBeNull();
  expect(problems).toHaveLength(1);
  expect(JSON.stringify(problems[0])).toMatch(/odd\.txt.*could not be parsed: no such token.*report it/);
});
