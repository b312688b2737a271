import { expect, it } from 'vitest';
import { connectDataset } from '../../src/app/connect-dataset.ts';
import { type DatasetSource, loadDataset, openDatasetFile } from '../../src/app/load-dataset.ts';
import { datasetChosen, datasetFileArrived } from '../../src/store/actions.ts';
import type { Data } from '../../src/store/state.ts';
import { dispatch, makeStore } from '../../src/store/store.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

const HARBOUR = JSON.stringify(aHarbourDataset());
const pause = () => Promise.resolve();
const serving = (answer: () => Response): DatasetSource => ({
  fetch: () => Promise.resolve(answer()),
  pause,
});
const broken: DatasetSource = { fetch: () => Promise.reject(new TypeError('no network')), pause };

async function load(source: DatasetSource): Promise<Data[]> {
  const told: Data[] = [];
  await loadDataset('harbour', source, new AbortController().signal, (data) => told.push(data));
  return told;
}

/** A body that arrives in two parts. */
function inParts(text: string, headers: Record<string, string>): Response {
  const bytes = new TextEncoder().encode(text);
  const half = Math.floor(bytes.length / 2);
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(bytes.slice(0, half));
      stream.enqueue(bytes.slice(half));
      stream.close();
    },
  });
  return new Response(body, { headers });
}

const bytesInAll = new TextEncoder().encode(HARBOUR).length;

it('tells the bytes as they come, then that it checks, then the dataset', async () => {
  const told = await load(serving(() => inParts(HARBOUR, { 'content-length': `${bytesInAll}` })));
  expect(told.slice(0, 3)).toEqual([
    { kind: 'loading', stage: 'fetching', bytes: 0 },
    { kind: 'loading', stage: 'fetching', bytes: Math.floor(bytesInAll / 2), bytesInAll },
    { kind: 'loading', stage: 'fetching', bytes: bytesInAll, bytesInAll },
  ]);
  expect(told[3]).toMatchObject({ kind: 'loading', stage: 'checking' });
  expect(told[4]).toEqual({ kind: 'ready', name: 'harbour', dataset: aHarbourDataset() });
});

it('does not know the size of what the server compresses', async () => {
  const headers = { 'content-length': '99', 'content-encoding': 'gzip' };
  const told = await load(serving(() => inParts(HARBOUR, headers)));
  expect(told[2]).toEqual({ kind: 'loading', stage: 'fetching', bytes: bytesInAll });
});

it.each<[string, DatasetSource, RegExp]>([
  ['a server without it', serving(() => new Response('', { status: 404 })), /no such dataset/],
  ['a server that refuses', serving(() => new Response('', { status: 500 })), /refused it \(500\)/],
  [
    'a server with a page for everything',
    serving(() => new Response('<html>', { headers: { 'content-type': 'text/html' } })),
    /no such dataset/,
  ],
  ['no connection', broken, /could not fetch/],
  ['a page where a dataset should be', serving(() => new Response('<html>')), /not JSON/],
  ['half a dataset', serving(() => new Response(HARBOUR.slice(0, 300))), /cut off/],
  ['nothing', serving(() => new Response('')), /empty/],
])('%s is told as a failure', async (_, source, message) => {
  const last = (await load(source)).at(-1);
  expect(last).toMatchObject({ kind: 'failed', name: 'harbour' });
  expect(last?.kind === 'failed' && last.problems[0]?.message).toMatch(message);
});

it('tells what is left without the reports that are not verbatim', async () => {
  const misquoted = HARBOUR.replace('"quote":"Finch warned', '"quote":"Finch begged');
  const last = (await load(serving(() => new Response(misquoted)))).at(-1);
  expect(last).toMatchObject({ kind: 'failed', rest: { without: ['harbour-99'] } });
});

it('reads a file from disk', async () => {
  const told: Data[] = [];
  await openDatasetFile(new File([HARBOUR], 'mine.json'), broken, (data) => told.push(data));
  expect(told.at(-1)).toMatchObject({ kind: 'ready', name: 'mine.json' });
});

/** A server that answers when it is told to. */
function patientServer() {
  const waiting: { address: string; answer: () => void }[] = [];
  const source: DatasetSource = {
    fetch: (address, { signal }) =>
      new Promise((resolve, reject) => {
        waiting.push({ address, answer: () => resolve(new Response(HARBOUR)) });
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      }),
    pause,
  };
  const settle = () => new Promise<void>((resume) => setImmediate(resume));
  return { waiting, source, settle };
}

it('loads what the view names, and again when it names another or is asked again', async () => {
  const { waiting, source, settle } = patientServer();
  const store = makeStore();
  connectDataset(store, source);
  dispatch(store, datasetChosen, 'other');
  expect(waiting.map(({ address }) => address)).toEqual([
    './datasets/karabakh-2020/dataset.json',
    './datasets/other/dataset.json',
  ]);
  waiting[0]?.answer();
  waiting[1]?.answer();
  await settle();
  expect(store.getState().data).toMatchObject({ kind: 'ready', name: 'other' });
  dispatch(store, datasetChosen, 'other');
  expect(waiting).toHaveLength(3);
});

it('does not let a slow dataset overtake a file that was opened meanwhile', async () => {
  const { waiting, source, settle } = patientServer();
  const store = makeStore();
  connectDataset(store, source);
  const dataset = aHarbourDataset();
  dispatch(store, datasetFileArrived, { kind: 'ready', name: 'mine.json', dataset });
  waiting[0]?.answer();
  await settle();
  expect(store.getState().data).toMatchObject({ kind: 'ready', name: 'mine.json' });
});
