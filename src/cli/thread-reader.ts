/** Spreads the reading of articles over threads. */
import { Worker } from 'node:worker_threads';
import type { ArticleReader, ReadingJob } from './article-reader.ts';
import type { ThreadAnswer } from './read-thread.ts';

interface Waiting {
  readonly job: ReadingJob;
  readonly done: (lines: string) => void;
  readonly failed: (reason: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  /** What it is at. */
  inHand?: Waiting;
}

/** From the sources a thread has to be taught TypeScript first; built, it is a module like any other. */
const SCRIPT = import.meta.url.endsWith('.ts')
  ? new URL('./start-read-thread.mjs', import.meta.url)
  : new URL('./read-thread.js', import.meta.url);

function sharedCopy(bytes: Uint8Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

export function threadReader(count: number, grammar: Uint8Array): ArticleReader {
  const weights = sharedCopy(grammar);
  const queue: Waiting[] = [];
  const threads = new Set<Thread>();
  let isClosed = false;

  const next = (thread: Thread): void => {
    const waiting = queue.shift();
    if (!waiting) {
      delete thread.inHand;
      return;
    }
    thread.inHand = waiting;
    thread.worker.postMessage(waiting.job);
  };

  /** A thread that died takes one article with it; another takes its place. */
  const replace = (thread: Thread, error: Error): void => {
    threads.delete(thread);
    thread.inHand?.failed(error);
    if (!isClosed) start();
  };

  const start = (): void => {
    const thread: Thread = { worker: new Worker(SCRIPT, { workerData: weights }) };
    threads.add(thread);
    thread.worker.on('message', (answer: ThreadAnswer) => {
      if (answer.ok) thread.inHand?.done(answer.lines);
      else thread.inHand?.failed(new Error(answer.reason));
      next(thread);
    });
    thread.worker.on('error', (error) => replace(thread, error));
    next(thread);
  };

  for (let nth = 0; nth < count; nth++) start();
  return {
    read: (job) =>
      new Promise((done, failed) => {
        queue.push({ job, done, failed });
        const idle = [...threads].find(({ inHand }) => !inHand);
        if (idle) next(idle);
      }),
    async close() {
      isClosed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
