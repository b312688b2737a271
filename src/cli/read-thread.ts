/** A thread that reads articles: takes jobs, gives lines. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadGrammar } from '../grammar/grammar.ts';
import { type ReadingJob, readJob } from './article-reader.ts';

export type ThreadAnswer =
  | { readonly ok: true; readonly lines: string }
  | { readonly ok: false; readonly reason: string };

// The weights are in memory that all threads share.
const grammar = loadGrammar(new Uint8Array(workerData as SharedArrayBuffer));

async function answer(job: ReadingJob): Promise<ThreadAnswer> {
  try {
    return { ok: true, lines: await readJob(job, grammar) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (job: ReadingJob) => {
  void answer(job).then((told) => parentPort?.postMessage(told));
});
