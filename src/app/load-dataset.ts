/** Brings a dataset to the page: from its own folder on the server, or from a file that the reader opens. */
import { decodeDataset } from '../model/decode-dataset.ts';
import { decodeWithoutMisquoted } from '../model/without-misquoted.ts';
import type { Data } from '../store/state.ts';

type Tell = (data: Data) => void;

/** The part of the browser that loading needs. */
export interface DatasetSource {
  readonly fetch: (address: string, options: { signal: AbortSignal }) => Promise<Response>;
  /** Lets the page draw before work that takes a while. */
  readonly pause: () => Promise<void>;
}

export const addressOf = (name: string): string => `./datasets/${name}/dataset.json`;

function unreachable(name: string, message: string): Data {
  return {
    kind: 'failed',
    name,
    problems: [
      {
        path: addressOf(name),
        message,
        remedy:
          'Open a dataset file from your disk instead, or start the page from a server: npm start.',
      },
    ],
  };
}

/** The size to expect; the header counts compressed bytes where the server compresses. */
function sizeOf(response: Response): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return response.headers.has('content-encoding') || !(length > 0) ? undefined : length;
}

async function readText(response: Response, tell: Tell): Promise<string> {
  const inAll = sizeOf(response);
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    const bytesInAll = inAll !== undefined && inAll >= bytes ? { bytesInAll: inAll } : {};
    tell({ kind: 'loading', stage: 'fetching', bytes, ...bytesInAll });
  }
  return text + decoder.decode();
}

async function check(name: string, text: string, source: DatasetSource, tell: Tell): Promise<void> {
  tell({ kind: 'loading', stage: 'checking', bytes: text.length, bytesInAll: text.length });
  await source.pause();
  const decoded = decodeDataset(text);
  if (decoded.ok) return tell({ kind: 'ready', name, dataset: decoded.value });
  const rest = decodeWithoutMisquoted(text);
  tell({ kind: 'failed', name, problems: decoded.failure, ...(rest && { rest }) });
}

/** Fetches `datasets/NAME/dataset.json`, telling every step; the last one is `ready` or `failed`. Never rejects. */
export async function loadDataset(
  name: string,
  source: DatasetSource,
  signal: AbortSignal,
  tell: Tell,
): Promise<void> {
  const tellIfWanted: Tell = (data) => signal.aborted || tell(data);
  tellIfWanted({ kind: 'loading', stage: 'fetching', bytes: 0 });
  let text: string;
  try {
    const response = await source.fetch(addressOf(name), { signal });
    if (!response.ok) {
      const why =
        response.status === 404 ? 'There is no such dataset here' : 'The server refused it';
      return tellIfWanted(unreachable(name, `${why} (${response.status})`));
    }
    // Some servers answer with their home page where there is no file.
    if (response.headers.get('content-type')?.startsWith('text/html'))
      return tellIfWanted(unreachable(name, 'There is no such dataset here (a page came instead)'));
    text = await readText(response, tellIfWanted);
  } catch {
    return tellIfWanted(unreachable(name, 'The browser could not fetch the dataset'));
  }
  await check(name, text, source, tellIfWanted);
}

/** Reads a dataset file from the reader's disk; it never leaves the page. */
export async function openDatasetFile(
  file: Pick<File, 'name' | 'text'>,
  source: DatasetSource,
  tell: Tell,
): Promise<void> {
  const { name } = file;
  let text: string;
  try {
    text = await file.text();
  } catch {
    const message = 'The browser could not read the file';
    return tell({ kind: 'failed', name, problems: [{ path: name, message }] });
  }
  await check(name, text, source, tell);
}

export const browserSource: DatasetSource = {
  fetch: (address, options) => fetch(address, options),
  pause: () => new Promise((resume) => setTimeout(resume)),
};
