/** What the first look asks of a line’s own words. */
import { COARSE_CLASSES, LENGTH_CLASSES, coarseLength, lengthClass } from './features.js';
import { type Line, isBullet } from './line.js';
import type { Questions } from './questions.js';
import { type Sight, byLong } from './sight.js';
import { eachSignal } from './signals.js';
import { pleads } from './since.js';

export function askOwnWords(ask: Questions<Sight>): void {
  askLength(ask);
  askWords(ask);
  askSentences(ask);
  askOpeningAndEnd(ask);
  askSignals(ask);
}

function askLength(ask: Questions<Sight>): void {
  ask.which('length', LENGTH_CLASSES, ({ line }) => lengthClass(line.words));
  ask.amount('words', ({ line }) => Math.log(1 + line.words) / 4);
  ask.whether('ends', ({ line }) => line.ends);
  ask.whether('ends, 8 words', ({ line }) => line.ends && line.words >= 8);
  ask.which('ends by length', COARSE_CLASSES, ({ line }) => (line.ends ? coarseLength(line.words) : null));
}

function askWords(ask: Questions<Sight>): void {
  ask.amount('function words', ({ line }) => (line.words > 3 ? line.function : 0));
  ask.amount('function words, 8 words', ({ line, long }) => long * line.function);
  ask.amountBy('capitals', 2, byLong, ({ line }) => line.capital);
  ask.amountBy('numbers', 2, byLong, ({ line }) => line.numbers);
  ask.amount('in capitals', ({ line }) => line.shouted);
}

function askSentences(ask: Questions<Sight>): void {
  ask.amount('commas', ({ line }) => Math.min(1, (8 * line.commas) / (1 + line.words)));
  ask.amount('sentences', ({ line }) => Math.log(1 + line.stops));
  ask.amount('auxiliaries', ({ line }) => Math.min(1, line.auxiliaries / 3));
  ask.whether('reports', ({ line }) => line.reports);
  ask.whether('quoted', ({ line }) => line.quoted);
  ask.whether('quoted and reports', ({ line }) => line.quoted && line.reports);
  ask.amount('punctuation', ({ line }) => line.punctuation);
  ask.whether('pronouns', ({ line }) => line.pronouns);
  ask.each('past verbs', [({ line }) => line.pasts > 0, ({ line }) => line.pasts > 1]);
}

function askOpeningAndEnd(ask: Questions<Sight>): void {
  ask.whether('question', ({ line }) => line.text.endsWith('?'));
  ask.whether('trails off', ({ line: { text } }) => text.endsWith('…') || text.endsWith('...'));
  ask.whether('colon', ({ line }) => line.text.endsWith(':'));
  ask.whether('starts small', ({ line }) => /^\p{Ll}/u.test(line.text));
  ask.whether('starts with a mark', ({ line }) => /^[“"‘'«]/.test(line.text));
  ask.whether('bullet', ({ line }) => isBullet(line));
  ask.whether('starts with a digit', ({ line }) => /^\d/.test(line.text));
  ask.whether('bracketed', ({ line: { text } }) => text.startsWith('(') && text.endsWith(')'));
  ask.whether('no words', ({ line }) => line.words === 0);
}

/** A menu shows its bars early. */
const LOOKED_AT = 400; // UTF-16 units
const PIPE = /[|›»•·→▶×]/;

function askSignals(ask: Questions<Sight>): void {
  ask.each('signal, short', eachSignal.map((given) => ({ line, wide }) => wide === 0 && given(line)));
  ask.each('signal, long', eachSignal.map((given) => ({ line, wide }) => wide === 1 && given(line)));

  const inEither = (name: string, is: (line: Line) => boolean): void => ask.which(name, 2, ({ line, wide }) => (is(line) ? wide : null));
  inEither('dated', ({ dated }) => dated);
  inEither('timed', ({ timed }) => timed);
  inEither('linked', ({ linked }) => linked);
  inEither('priced', ({ priced }) => priced);
  inEither('by', ({ by }) => by);
  inEither('pipe', ({ text }) => PIPE.test(text.slice(0, LOOKED_AT)));
  inEither('ours and appeal', pleads);
}
