/** Brings a dataset to the page: from its own folder on the server, or from a file that the reader opens. */

import type { DatasetDecoder, Progress } from '../loading/decoded.ts';
import { type FetchText, shelveTexts } from '../loading/text-shelf.ts';
import { loading as loadingWords } from '../messages/en/loading.ts';
import { type Say, sayEnglish } from '../messages/say.ts';
import type { Data } from '../store/state.ts';

type Tell = (data: Data) => void;

/** The part of the browser that loading needs. */
export interface DatasetSource {
  readonly fetch: (address: string, options: { signal: AbortSignal }) => Promise<Response>;
  /** Decodes in the page itself, for what is small. */
  readonly decodeHere: (onProgress: (progress: Progress) => void) => Promise<DatasetDecoder>;
  /** Decodes beside the page, for what is not. */
  readonly decodeBeside: (onProgress: (progress: Progress) => void) => Promise<DatasetDecoder>;
}

/** A dataset with more bytes is not small: decoding it in the page would be felt. */
const SMALL = 1_000_000;

export const addressOf = (name: string): string => `./datasets/${name}/dataset.json`;

function unreachable(name: string, message: string, say: Say): Data {
  return {
    kind: 'failed',
    name,
    problems: [
      {
        path: addressOf(name),
        message,
        remedy: say(loadingWords).openInstead,
      },
    ],
  };
}

/** The size to expect; the header counts compressed bytes where the server compresses. */
function sizeOf(response: Response): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return response.headers.has('content-encoding') || !(length > 0) ? undefined : length;
}

type Reader = Pick<ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>, 'read'>;

/** Bytes as they come, and how many there will be as far as it is known. */
interface Coming {
  readonly name: string;
  readonly reader: Reader | undefined;
  /** Fetches what lies apart from it. */
  readonly fetchText: FetchText;
  readonly bytesInAll?: number;
}

/** What to tell while bytes come; a size that turns out wrong is told no more. */
function loading(
  bytes: number,
  { name, bytesInAll }: Coming,
  checked?: Omit<Progress, 'bytes'>,
): Extract<Data, { kind: 'loading' }> {
  const size = bytesInAll !== undefined && bytesInAll >= bytes ? { bytesInAll } : {};
  return {
    kind: 'loading',
    name,
    stage: 'fetching',
    bytes,
    ...size,
    ...(checked && { checked: { articles: checked.articles, events: checked.events } }),
  };
}

/** The first pieces: all there are, or enough to know that it is not small. */
async function readSmall(coming: Coming, tell: Tell) {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  while (bytes <= SMALL) {
    const part = await coming.reader?.read();
    if (!part || part.done) return { pieces, isAll: true };
    pieces.push(part.value);
    bytes += part.value.byteLength;
    if (bytes > 0) tell(loading(bytes, coming));
  }
  return { pieces, isAll: false };
}

/** Hands on the pieces at hand and all that still come, as fast as they are taken. */
async function pour(
  pieces: readonly Uint8Array<ArrayBuffer>[],
  { reader }: Coming,
  decoder: DatasetDecoder,
): Promise<void> {
  for (const piece of pieces) if (!(await decoder.push(piece))) return;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
    if (!(await decoder.push(part.value))) return;
}

async function decode(
  coming: Coming,
  source: DatasetSource,
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const { name } = coming;
  const { pieces, isAll } = await readSmall(coming, tell);
  const decoder = await (isAll
    ? source.decodeHere(() => undefined)
    : source.decodeBeside(({ bytes, ...checked }) => tell(loading(bytes, coming, checked))));
  const cancel = () => decoder.cancel();
  signal.addEventListener('abort', cancel);
  if (isAll) {
    const bytes = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
    tell({ kind: 'loading', name, stage: 'checking', bytes, bytesInAll: bytes });
  }
  await pour(pieces, coming, decoder);
  if (signal.aborted) return decoder.cancel();
  const decoded = await decoder.end();
  const made = decoded.ok ? decoded.dataset : decoded.rest?.dataset;
  if (made) shelveTexts(made, coming.fetchText);
  signal.removeEventListener('abort', cancel);
  if (decoded.ok) {
    const { dataset, searcher } = decoded;
    return tell({ kind: 'ready', name, dataset, ...(searcher && { searcher }) });
  }
  const { problems, rest } = decoded;
  tell({ kind: 'failed', name, problems, ...(rest && { rest }) });
}

/** Fetches files from the folder that a dataset lies in. */
const fetchBeside =
  (address: string, source: DatasetSource): FetchText =>
  async (path) => {
    const folder = address.slice(0, address.lastIndexOf('/') + 1);
    const response = await source
      .fetch(folder + path, { signal: new AbortController().signal })
      .catch(() => undefined);
    if (!response) throw new Error('the browser could not fetch it');
    if (!response.ok) throw new Error(`the server does not give it (${response.status})`);
    return response.text();
  };

const notBeside: FetchText = () =>
  Promise.reject(
    new Error(
      'it lies beside the file that you opened, where a page cannot look. Open the dataset from a server, or build it without --split',
    ),
  );

/** Fetches `datasets/NAME/dataset.json`, telling every step; the last one is `ready` or `failed`. Never rejects. */
export async function loadDataset(
  name: string,
  source: DatasetSource,
  signal: AbortSignal,
  tell: Tell,
  say: Say = sayEnglish,
): Promise<void> {
  const tellIfWanted: Tell = (data) => signal.aborted || tell(data);
  tellIfWanted({ kind: 'loading', stage: 'fetching', bytes: 0 });
  try {
    const response = await source.fetch(addressOf(name), { signal });
    if (!response.ok) {
      const { notHere, refused } = say(loadingWords);
      const why = response.status === 404 ? notHere : refused;
      return tellIfWanted(unreachable(name, why(response.status), say));
    }
    // Some servers answer with their home page where there is no file.
    if (response.headers.get('content-type')?.startsWith('text/html'))
      return tellIfWanted(unreachable(name, say(loadingWords).pageCame, say));
    const bytesInAll = sizeOf(response);
    const reader = response.body?.getReader();
    const coming: Coming = {
      name,
      reader,
      fetchText: fetchBeside(addressOf(name), source),
      ...(bytesInAll !== undefined && { bytesInAll }),
    };
    await decode(coming, source, signal, tellIfWanted);
  } catch {
    tellIfWanted(unreachable(name, say(loadingWords).notFetched, say));
  }
}

const FILE_PIECE = 1 << 20;

/** Reads a file piece by piece, each when it is asked for. */
function readerOf(file: Pick<File, 'size' | 'slice'>): Reader {
  let at = 0;
  return {
    async read() {
      if (at >= file.size) return { done: true, value: undefined };
      const piece = file.slice(at, at + FILE_PIECE);
      at += FILE_PIECE;
      return { done: false, value: new Uint8Array(await piece.arrayBuffer()) };
    },
  };
}

/** Reads a dataset file from the reader's disk; it never leaves the page. Never rejects. */
export async function openDatasetFile(
  file: Pick<File, 'name' | 'size' | 'slice'>,
  source: DatasetSource,
  signal: AbortSignal,
  tell: Tell,
  say: Say = sayEnglish,
): Promise<void> {
  const { name, size } = file;
  const tellIfWanted: Tell = (data) => signal.aborted || tell(data);
  try {
    const coming: Coming = { name, reader: readerOf(file), bytesInAll: size, fetchText: notBeside };
    await decode(coming, source, signal, tellIfWanted);
  } catch {
    const message = say(loadingWords).notRead;
    tellIfWanted({ kind: 'failed', name, problems: [{ path: name, message }] });
  }
}

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/** The code that decodes is fetched beside the dataset, so that it is here when the bytes are. */
const importHere = () => import('../loading/decode-here.ts');
const importBeside = () => import('../loading/decode-in-worker.ts');

async function decodeBeside(onProgress: (progress: Progress) => void): Promise<DatasetDecoder> {
  const { decodeInWorker, startWorker } = await importBeside();
  const worker = startWorker();
  if (worker) return decodeInWorker(worker, onProgress);
  const { decodeHere } = await importHere();
  return decodeHere(onProgress, pause);
}

export const browserSource: DatasetSource = {
  fetch: (address, options) => {
    void importHere();
    return fetch(address, options);
  },
  decodeHere: async (onProgress) => (await importHere()).decodeHere(onProgress, pause),
  decodeBeside,
};
