import { expect, it, vi } from 'vitest';
import { connectDataset } from '../../src/app/connect-dataset.ts';
import { type DatasetSource, loadDataset, openDatasetFile } from '../../src/app/load-dataset.ts';
import { loadInto } from '../../src/app/load-into.ts';
import { decodeHere } from '../../src/loading/decode-here.ts';
import { decodeInWorker } from '../../src/loading/decode-in-worker.ts';
import {
  datasetAskedAgain,
  datasetChosen,
  datasetFileArrived,
  loadingStopped,
} from '../../src/store/actions.ts';
import type { Data } from '../../src/store/state.ts';
import { dispatch, makeStore } from '../../src/store/store.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { fakeWorker } from '../loading/fake-worker.ts';

const HARBOUR = JSON.stringify(aHarbourDataset());
const decoding: Omit<DatasetSource, 'fetch'> = {
  decodeHere: (tell) => Promise.resolve(decodeHere(tell, () => Promise.resolve())),
  decodeBeside: (tell) => Promise.resolve(decodeInWorker(fakeWorker(), tell)),
};
const serving = (answer: () => Response): DatasetSource => ({
  fetch: () => Promise.resolve(answer()),
  ...decoding,
});
const broken: DatasetSource = {
  fetch: () => Promise.reject(new TypeError('no network')),
  ...decoding,
};
const never = new AbortController().signal;

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
    {
      kind: 'loading',
      name: 'harbour',
      stage: 'fetching',
      bytes: Math.floor(bytesInAll / 2),
      bytesInAll,
    },
    { kind: 'loading', name: 'harbour', stage: 'fetching', bytes: bytesInAll, bytesInAll },
  ]);
  expect(told[3]).toMatchObject({ kind: 'loading', stage: 'checking' });
  expect(told[4]).toEqual({ kind: 'ready', name: 'harbour', dataset: aHarbourDataset() });
});

it('does not know the size of what the server compresses', async () => {
  const headers = { 'content-length': '99', 'content-encoding': 'gzip' };
  const told = await load(serving(() => inParts(HARBOUR, headers)));
  expect(told[2]).toEqual({
    kind: 'loading',
    name: 'harbour',
    stage: 'fetching',
    bytes: bytesInAll,
  });
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
  await openDatasetFile(new File([HARBOUR], 'mine.json'), broken, never, (data) => told.push(data));
  expect(told.at(-1)).toMatchObject({ kind: 'ready', name: 'mine.json' });
});

/** Two megabytes: a story told over and over, every time with other ids. */
function manyHarbours(): string {
  const one = aHarbourDataset();
  const texts = Array.from({ length: 900 }, (_, nth) =>
    HARBOUR.replaceAll(/"(id|article|actor|partOf)":"/g, `"$1":"${nth}-`).replaceAll(
      /"saidBy":\[[^\]]*\],/g,
      '',
    ),
  ).map((text) => JSON.parse(text) as typeof one);
  return JSON.stringify({
    ...one,
    articles: texts.flatMap(({ articles }) => articles),
    actors: texts.flatMap(({ actors }) => actors),
    events: texts.flatMap(({ events }) => events),
  });
}

/** A body in pieces of 64 kB. */
const inPieces = (text: string): Response => {
  const bytes = new TextEncoder().encode(text);
  return new Response(
    new ReadableStream({
      start(stream) {
        for (let at = 0; at < bytes.length; at += 65536)
          stream.enqueue(bytes.slice(at, at + 65536));
        stream.close();
      },
    }),
  );
};

it('decodes what is not small beside the page, and tells what was checked so far', async () => {
  const text = manyHarbours();
  const told = await load(serving(() => inPieces(text)));
  const checked = told.flatMap((data) =>
    data.kind === 'loading' && data.checked ? [data.checked.events] : [],
  );
  expect(checked).toEqual([...checked].sort((a, b) => a - b));
  expect(checked[0]).toBeLessThan(checked.at(-1)!);
  expect(told.at(-1)).toMatchObject({ kind: 'ready', name: 'harbour', dataset: JSON.parse(text) });
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
    ...decoding,
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn++) await new Promise((resume) => setImmediate(resume));
  };
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

it('stops when the reader waits no longer, and begins again when asked', async () => {
  const { waiting, source, settle } = patientServer();
  const store = makeStore();
  connectDataset(store, source);
  dispatch(store, loadingStopped, 'karabakh-2020');
  waiting[0]?.answer();
  await settle();
  expect(store.getState().data).toEqual({ kind: 'stopped', name: 'karabakh-2020' });
  dispatch(store, datasetAskedAgain);
  expect(waiting).toHaveLength(2);
  waiting[1]?.answer();
  await vi.waitFor(() => expect(store.getState().data.kind).toBe('ready'));
});

it('gives up a file when another dataset is chosen meanwhile', async () => {
  const { waiting, source, settle } = patientServer();
  const store = makeStore();
  connectDataset(store, source);
  const file = new File([manyHarbours()], 'mine.json');
  loadInto(store, datasetFileArrived, (signal, tell) =>
    openDatasetFile(file, source, signal, tell),
  );
  await vi.waitFor(() => expect(store.getState().data).toMatchObject({ name: 'mine.json' }));
  dispatch(store, datasetChosen, 'other');
  waiting.at(-1)?.answer();
  await vi.waitFor(() => expect(store.getState().data.kind).toBe('ready'));
  await settle();
  expect(store.getState().data).toMatchObject({ kind: 'ready', name: 'other' });
});
