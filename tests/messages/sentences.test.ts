/** What lower layers tell a reader is told in German as well: every such sentence of the code is in the list, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/messages/de/sentences.ts';
import { sentenceSayer } from '../../src/messages/sentences.ts';

const FOLDERS = [
  ...['model', 'articles', 'exchange', 'curation', 'projects', 'worker', 'loading'],
].map((name) => `src/${name}`);

/** Words and patterns for reading, and texts for other programs: no reader is told these. */
const NOT_TOLD =
  /^src\/(?:articles\/(?:detect-language|publication-labels|absolute-date|field-names|zone-after|furniture\/|formats\/(?:parse-page|page-text)\.ts)|model\/(?:kinds|list-scanner)|exchange\/(?:date-in-words|calendar-days|cast)|loading\/text-shelf)/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The text of a literal; `{}` for what is put into a template. */
function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map((q) => q.value.cooked).join('{}');
}

const NO_WORDS = /^(?:TS(?!As|Satisfies|NonNull)|Import|ThrowStatement)/;

/** Every text of a file that reads like words, outside types, imports and errors that nobody sees. */
function* textsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  if (!isNode(value) || NO_WORDS.test(value.type)) return;
  const text = textOf(value);
  if (text !== undefined) yield text;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* textsIn(child);
}

/** A sentence begins with a capital and has several words. */
const isSentence = (text: string): boolean =>
  /^(?:\{\}[: ]+)?[A-Z“][^(]*? \p{Ll}/u.test(text) && !/[\\^|]|<\w/.test(text);

const told = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => path.endsWith('.ts') && !NOT_TOLD.test(path))
    .flatMap((path) => [...textsIn(parseAst(readFileSync(path, 'utf8'), { lang: 'ts' }).body)]),
);

const sayGerman = sentenceSayer(sentences);

/** Words of formats, and of files that other programs read: English in every language. */
const THE_SAME = new Set(['Open Graph', 'JSON lines', 'No date']);

it('has every sentence of the lower layers', () => {
  const lacking = told.filter(
    (text) => isSentence(text) && !THE_SAME.has(text) && sayGerman(text) === text,
  );
  expect(told.length).toBeGreaterThan(150);
  expect([...new Set(lacking)]).toEqual([]);
});

it('puts in as much as the English does, and nothing twice', () => {
  const wrong = Object.entries(sentences).filter(([english, german]) => {
    const slots = english.split('{}').length - 1;
    const said = [...german.matchAll(/\{(\d)\}/g)].map(([, n]) => Number(n)).sort();
    return said.join() !== Array.from({ length: slots }, (_, i) => i + 1).join();
  });
  expect(wrong).toEqual([]);
});

describe('a sentence in German', () => {
  it.each([
    ['The file is empty', 'Die Datei ist leer'],
    [
      'The file is not JSON at line 3, column 14, where a comma or "]" belongs',
      'Die Datei ist kein JSON in Zeile 3, Spalte 14, wo ein Komma oder "]" hingehört',
    ],
    [
      'The file is too large: 70 MB, at most 64 MB are read',
      'Die Datei ist zu groß: 70 MB, höchstens 64 MB werden gelesen',
    ],
    [
      'A part of the document is refused. It is damaged',
      'Ein Teil des Dokuments wird abgewiesen. Sie ist beschädigt',
    ],
    ['“title” is missing; it is a text', '„title“ fehlt; es ist ein Text'],
    ['Entry 2 of “authors” is 7, not a text', 'Eintrag 2 von „authors“ ist 7, nicht ein Text'],
    [
      'Its name ends in .txt, but it is a web page, and was read as that',
      'Der Name endet auf .txt, der Inhalt ist aber eine Webseite und wurde so gelesen',
    ],
    [
      "The quote in article “a” ends at 90, after the text's last character (80)",
      'Das Zitat im Artikel „a“ endet bei 90, nach dem letzten Zeichen des Textes (80)',
    ],
    [
      'The project is of a newer Sourceline (version 3); this one reads version 1.',
      'Das Projekt stammt von einem neueren Sourceline (Version 3); dieses liest Version 1.',
    ],
    ['Something that only an engine says', 'Something that only an engine says'],
  ])('%s', (english, german) => expect(sayGerman(english)).toBe(german));

  it('is said of any text, however it was made', () => {
    const part = fc.constantFrom(
      '{}',
      'is',
      'of',
      '“',
      '”',
      'The file',
      ' ',
      'not',
      ',',
      '(',
      '$&',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        expect(typeof sayGerman(parts.join(' '))).toBe('string');
      }),
    );
  });
});
