import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadsOut, unzipEntry, zipEntries } from '../../../src/articles/formats/zip-entries.ts';
import { readArticles } from '../../../src/articles/read-articles.ts';
import { aFile, aZip, bytesOf } from '../../builders/source-files.ts';

const WORDS = 'The harbour of Lorn was closed on Monday, the port authority said.';

const directoryOf = (zip: Uint8Array): { view: DataView; at: number } => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  return { view, at: view.getUint32(zip.length - 6, true) };
};

/** The archive with a field of its first directory entry changed. */
const patched = (zip: Uint8Array, field: number, value: number): Uint8Array => {
  const { view, at } = directoryOf(zip);
  view.setUint32(at + field, value, true);
  return zip;
};

const problemsOf = async (bytes: Uint8Array) => {
  const { articles, problems } = await readArticles([aFile('a.zip', bytes)]);
  return { texts: articles.map(({ text }) => text), problems };
};

describe('hostile archives: each refusal has a line, and the rest goes on', () => {
  const bomb = aZip({ 'bomb.txt': new Uint8Array(3_000_000), 'a.txt': WORDS });
  const [UNPACKED, FLAGS] = [24, 8];

  it.each<[string, Uint8Array, readonly string[], RegExp]>([
    [
      'a file of a thousand times its size',
      bomb,
      [WORDS],
      /bomb\.txt.*times its size, as in a zip bomb/,
    ],
    [
      'paths that lead out',
      aZip({ '../../etc/passwd.txt': 'x', '/root.txt': 'x', 'C:\\a.txt': 'x', 'in/a.txt': WORDS }),
      [WORDS],
      /passwd\.txt.*leads out of the archive/,
    ],
    [
      'an archive in an archive',
      aZip({ 'in.zip': aZip({ 'b.txt': 'B' }), 'a.txt': WORDS }),
      [WORDS],
      /An archive inside an archive/,
    ],
    [
      'more than may be unpacked',
      patched(aZip({ 'a.txt': WORDS }), UNPACKED, 0x7fffffff),
      [],
      /would unpack to 2147 MB/,
    ],
    [
      'a file that is locked',
      patched(aZip({ 'a.txt': WORDS }), FLAGS, 0x0801),
      [],
      /locked by a password/,
    ],
    ['no list of files', aZip({ 'a.txt': WORDS }).slice(0, 60), [], /list of files cannot be read/],
    ['nothing in it', aZip({}), [], /The archive is empty/],
  ])('%s', async (_, bytes, expected, line) => {
    const { texts, problems } = await problemsOf(bytes);
    expect(texts).toEqual(expected);
    expect(problems.map(({ file, message }) => `${file} ${message}`).join('\n')).toMatch(line);
  });

  it('files that overlap are refused as a whole', () => {
    const zip = aZip({ 'a.txt': new TextEncoder().encode(WORDS.repeat(20)) });
    const { view, at } = directoryOf(zip);
    view.setUint32(at + 20, zip.length * 2, true);
    expect(zipEntries(zip)).toMatchObject({
      ok: false,
      failure: expect.stringContaining('overlap'),
    });
  });

  it('never unpacks more than was told', () => {
    const zip = patched(aZip({ 'a.txt': WORDS.repeat(1000) }), UNPACKED, 100);
    const entries = zipEntries(zip);
    const [entry] = entries.ok ? entries.value : [];
    const unpacked = entry && unzipEntry(zip, entry);
    if (unpacked?.ok) expect(unpacked.value.length).toBeLessThanOrEqual(100);
  });

  it('any bytes give a result', () => {
    const whole = aZip({ 'a.txt': WORDS, 'b/c.md': WORDS });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const zip = whole.slice();
        zip[at] = byte;
        const entries = zipEntries(zip);
        if (entries.ok) for (const entry of entries.value) unzipEntry(zip, entry);
      }),
    );
  });
});

describe('names', () => {
  it.each(['../a.txt', 'a/../../b.txt', '/a.txt', '\\a.txt', 'C:/a.txt', '..', 'a\0.txt'])(
    '%j leads out',
    (name) => {
      expect(leadsOut(name)).toBe(true);
    },
  );
  it.each(['a.txt', 'in/a.txt', 'a..b.txt', '..a/b.txt', 'a/.b.txt'])('%j stays', (name) => {
    expect(leadsOut(name)).toBe(false);
  });
});

describe('other hostile files', () => {
  it.each<[string, string, Uint8Array | string, RegExp]>([
    [
      '50 MB of HTML',
      'a.html',
      `<html><body>${'<p>x</p>'.repeat(6_250_000)}`,
      /too large: 50 MB of HTML/,
    ],
    [
      'a page of nothing but a program',
      'a.html',
      '<html><body><div id="app"></div><script>go()</script></body></html>',
      /no words/,
    ],
    [
      'elements a hundred thousand deep',
      'a.html',
      `<html><body><p>${WORDS}</p>${'<div>'.repeat(100_000)}deep</body></html>`,
      /too deeply/,
    ],
    ['an empty PDF', 'a.pdf', '', /The file is empty/],
    [
      'bytes of no text',
      'a.txt',
      Uint8Array.from({ length: 4000 }, (_, at) => (at % 3 === 0 ? 0 : 200 + (at % 50))),
      /not a text/,
    ],
  ])('%s: one line', async (_, name, content, line) => {
    const { articles, problems } = await readArticles([
      aFile(name, content),
      aFile('b.txt', WORDS),
    ]);
    expect(articles.map(({ text }) => text)).toEqual([WORDS]);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(line)]);
  });

  it('10,000 files, half of them bad', async () => {
    const files = Array.from({ length: 10_000 }, (_, at) =>
      at % 2 ? aFile(`${at}.txt`, WORDS) : { name: `${at}.json`, bytes: bytesOf('{"a":') },
    );
    const { articles, problems } = await readArticles(files);
    expect([articles.length, problems.length]).toEqual([5000, 5000]);
  });
});
