/** The first look at a line: its own words, its neighbours, its place on the page. Its weights give the log-odds of body. */
import { APART, lookAround } from './blank-lines.js';
import type { Vector } from './features.js';
import { askNeighbours } from './neighbours.js';
import { askOwnWords } from './own-words.js';
import type { Page } from './page.js';
import { askPlace } from './place.js';
import { Questions } from './questions.js';
import { type Sight, sightOf } from './sight.js';
import type { Since } from './since.js';

const questions = new Questions<Sight>();
export const slots = questions.slots;

askOwnWords(questions);
const apart = slots.claim('apart', APART);
questions.also(({ page, n }, into) => lookAround(page, n, apart, into));
askNeighbours(questions);
askPlace(questions);
const onBarePages = slots.again('bare: ');

export function look(page: Page, since: Since, n: number, into: Vector): void {
  questions.answer(sightOf(page, since, n), into);
  if (page.bare) into.again(onBarePages);
}
