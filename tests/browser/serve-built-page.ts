/**
 * The built page, served to the tests of one worker from a sub-path with its Content-Security-Policy as a header. A
 * cookie names the dataset that a visit sees in place of the built-in one: a request that the test itself answers would
 * keep the browser from caching anything.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Cookie } from 'playwright';
import { POLICY } from '../../tools/content-security-policy.mjs';
import { serveFolder } from '../../tools/serve-folder.mjs';

/** A dataset that is asked for and never comes. */
export const WITHHELD = 'withheld';

export interface BuiltPage {
  /** Its address, ending in a slash. */
  readonly url: string;
  /** Takes in a dataset: a body as it stands or in pieces, or a dataset to write as JSON, or WITHHELD; the cookie that asks for it. */
  readonly give: (dataset: string | object) => Pick<Cookie, 'name' | 'value'> & { url: string };
}

const isInPieces = (dataset: object): dataset is AsyncIterable<string> =>
  Symbol.asyncIterator in dataset;

/** Serves the page until the process ends. */
export async function serveBuiltPage(): Promise<BuiltPage> {
  const datasets: (string | object)[] = [];

  const isAnswered = ({ url = '', headers }: IncomingMessage, response: ServerResponse) => {
    const isDataset = url.endsWith('/dataset.json');
    response.setHeader('Cache-Control', isDataset ? 'no-store' : 'max-age=3600');
    const number = /\bdataset=(\d+)/.exec(headers.cookie ?? '')?.[1];
    if (!isDataset || number === undefined) return false;
    const dataset = datasets[Number(number)];
    if (dataset === undefined || dataset === WITHHELD) return true;
    response.setHeader('Content-Type', 'application/json');
    if (typeof dataset === 'string') response.end(dataset);
    else if (isInPieces(dataset)) Readable.from(dataset).pipe(response);
    else response.end(JSON.stringify(dataset));
    return true;
  };

  const headers = { 'Content-Security-Policy': POLICY };
  const { url } = await serveFolder('dist', '/some/where/', headers, isAnswered);
  return {
    url,
    give: (dataset) => ({ name: 'dataset', value: String(datasets.push(dataset) - 1), url }),
  };
}
