/** A static server for tests, pictures and measurements: any free port, loopback only. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Serves a folder under a path such as `/some/where/`, with headers of the caller's choice.
 * @param {string} folder
 * @param {string} base
 * @param {Readonly<Record<string, string>>} headers
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [isAnswered]
 *   whether the caller sees to a request; asked before the folder is
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, base, headers, isAnswered = () => false) {
  const server = createServer((request, response) => {
    if (isAnswered(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = decodeURIComponent(pathname.slice(base.length));
    const path = join(folder, normalize(`/${inside.replace(/(^|\/)$/, '$1index.html')}`));
    const file = statSync(path, { throwIfNoEntry: false });
    if (!pathname.startsWith(base) || !file?.isFile()) {
      response.writeHead(404).end('not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      ...headers,
    });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
