/** Texts read by several threads at once. What they read comes in the order of the texts, whichever is done first. */
import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Lines, linesOf } from './tables.js';
import { type Corpus, type Text, textReader } from './text-reader.js';

/** Texts that a thread is handed at a time. */
const BATCH = 16;
/** Batches that a thread has read or has before it. It waits for a slower one, so that memory does not grow with the number of texts. */
const AHEAD = 4;
/** Texts for each thread: its compiler works some ten seconds before the code is as fast as it gets, which fewer do not repay. */
const WORTH = 10_000;
/** Each takes 250 to 500 MB, as Node lets it; more have to be asked for. */
const MOST = 8;

/** How many threads so many texts are worth on this machine. */
export const threadsFor = (texts: number): number => Math.max(1, Math.min(MOST, availableParallelism(), Math.floor(texts / WORTH)));

/** The lines of all texts, in their order. The same with any number of threads; one is the program’s own. */
export async function* readTexts(corpus: Corpus, texts: readonly Text[], threads: number): AsyncGenerator<Lines> {
  if (threads > 1) return yield* readByThreads(corpus, texts, threads);
  const read = textReader(corpus);
  for (const text of texts) yield linesOf([read(text)]);
}

/** Batches go round: each thread answers in the order in which it was asked, so all answers are taken in the order of the batches. */
async function* readByThreads(corpus: Corpus, texts: readonly Text[], threads: number): AsyncGenerator<Lines> {
  const workers = Array.from({ length: threads }, () => new Worker(new URL('thread.js', import.meta.url), { workerData: corpus }));
  try {
    const answers = workers.map((worker) => on(worker, 'message')), batches = Math.ceil(texts.length / BATCH);
    for (let n = 0; n < batches + AHEAD * threads; n++) {
      if (n >= AHEAD * threads) yield (await answers[n % threads]?.next())?.value[0];
      if (n < batches) workers[n % threads]?.postMessage(texts.slice(n * BATCH, (n + 1) * BATCH));
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
