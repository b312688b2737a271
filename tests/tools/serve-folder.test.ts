import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from '../../tools/serve-folder.mjs';

const root = mkdtempSync(join(tmpdir(), 'sourceline-serve-'));
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(root, 'site', 'inner'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'not to be served');
  writeFileSync(join(root, 'site', 'index.html'), 'outer');
  writeFileSync(join(root, 'site', 'inner', 'index.html'), 'inner');
  server = await serveFolder(join(root, 'site'), '/a/b/', { 'X-Sent': 'yes' });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** As the path stands: fetch would resolve its dots before sending. */
const ask = (path: string) =>
  new Promise<{ status: number; body: string; sent: unknown }>((resolve, reject) => {
    get(new URL(server.url).origin + path, { path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, sent: response.headers['x-sent'] }),
      );
    }).on('error', reject);
  });

it.each([
  ['the page', '/a/b/', 'outer'],
  ['a page with a query', '/a/b/?event=x', 'outer'],
  ['a file', '/a/b/inner/index.html', 'inner'],
  ['a folder’s page', '/a/b/inner/', 'inner'],
])('serves %s', async (_name, path, body) => {
  expect(await ask(path)).toEqual({ status: 200, body, sent: 'yes' });
});

it.each([
  ['what is not there', '/a/b/nothing'],
  ['what lies outside its path', '/index.html'],
  ['what lies outside its folder', '/a/b/../../secret.txt'],
  ['what lies outside its folder, encoded', '/a/b/%2e%2e/secret.txt'],
])('does not serve %s', async (_name, path) => {
  expect((await ask(path)).status).toBe(404);
});
