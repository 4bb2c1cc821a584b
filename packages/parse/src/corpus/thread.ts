/** A thread that reads the texts that it is handed and answers with their lines: see threads.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { linesOf } from './tables.js';
import { type Corpus, type Text, textReader } from './text-reader.js';

const read = textReader(workerData as Corpus);
parentPort?.on('message', (texts: readonly Text[]) => parentPort?.postMessage(linesOf(texts.map(read))));
