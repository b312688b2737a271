/** Which format a file is in: by what is in it where that is sure, else by its name. */
import { zipEntries } from './zip-entries.ts';

export const FORMATS = [
  'text',
  'markdown',
  'html',
  'json',
  'json lines',
  'csv',
  'tsv',
  'feed',
  'zip',
  'pdf',
  'word',
] as const;
export type Format = (typeof FORMATS)[number];

/** Extensions without the dot, in lower case. */
export const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
  jsonl: 'json lines',
  ndjson: 'json lines',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'feed',
  zip: 'zip',
  pdf: 'pdf',
  docx: 'word',
};

/** What a file that is none of ours turns out to be, by marks at offsets of its first bytes, and what to do about it. */
const OTHERS: readonly {
  readonly name: string;
  readonly remedy: string;
  readonly marks: readonly (readonly [at: number, mark: string])[];
}[] = [
  {
    name: 'an old Word document',
    remedy: 'Save it as .docx and add that.',
    marks: [[0, '\xd0\xcf\x11\xe0']],
  },
  {
    name: 'a document in Rich Text',
    remedy: 'Save it as .docx or .txt and add that.',
    marks: [[0, '{\\rtf']],
  },
  {
    name: 'a picture',
    remedy: 'Run text recognition (OCR) on it and add the text.',
    marks: [
      [0, '\x89PNG'],
      [0, '\xff\xd8\xff'],
      [0, 'GIF8'],
      [8, 'WEBP'],
      [0, 'II*\0'],
      [0, 'MM\0*'],
    ],
  },
  {
    name: 'a packed file',
    remedy: 'Unpack it, or pack it as .zip, and add that.',
    marks: [
      [0, '\x1f\x8b'],
      [0, '7z\xbc\xaf'],
      [0, 'Rar!\x1a'],
      [0, '\xfd7zXZ'],
    ],
  },
  {
    name: 'sound or video',
    remedy: 'Only text is read.',
    marks: [
      [0, 'ID3'],
      [0, 'OggS'],
      [4, 'ftyp'],
      [0, '\x1aE\xdf\xa3'],
    ],
  },
  {
    name: 'a program',
    remedy: 'Only text is read.',
    marks: [
      [0, '\x7fELF'],
      [0, 'MZ\x90'],
    ],
  },
];

export type Recognised =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'other'; readonly name: string; readonly remedy: string };

const head = (bytes: Uint8Array, length: number): string =>
  String.fromCharCode(...bytes.subarray(0, length));

function zipFormat(bytes: Uint8Array): Recognised {
  const entries = zipEntries(bytes);
  const names = new Set(entries.ok ? entries.value.map(({ name }) => name) : []);
  if (names.has('word/document.xml')) return { kind: 'format', format: 'word' };
  if (names.has('[Content_Types].xml') || names.has('mimetype'))
    return {
      kind: 'other',
      name: 'an office document that is not .docx',
      remedy: 'Save it as .docx or .csv and add that.',
    };
  return { kind: 'format', format: 'zip' };
}

/** By the first bytes, for formats that are not text. */
export function formatOfBytes(bytes: Uint8Array): Recognised | undefined {
  const start = head(bytes, 1024);
  if (/^\s{0,100}%PDF-/.test(start)) return { kind: 'format', format: 'pdf' };
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  const other = OTHERS.find(({ marks }) => marks.some(([at, mark]) => start.startsWith(mark, at)));
  return other && { kind: 'other', name: other.name, remedy: other.remedy };
}

const isJson = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
};

/** By the beginning of a text: marks that no text of another kind begins with. */
function formatOfMarks(text: string): Format | undefined {
  const start = text.slice(0, 4096).trimStart();
  const marks = start.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
  if (/^<(?:rss|feed|rdf:RDF)[\s>]/i.test(marks)) return 'feed';
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(marks)) return 'html';
  if (/^\{/.test(start) && /"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(start))
    return 'feed';
  return undefined;
}

/** The format of a text, given what its name says. */
export function formatOfText(text: string, named: Format | undefined): Format {
  const marked = formatOfMarks(text);
  if (marked) return marked;
  const [firstLine = ''] = text.trimStart().split('\n', 1);
  if (named === 'json' && firstLine.length < text.length && isJson(firstLine) && !isJson(text))
    return 'json lines';
  if (named === 'json lines' && !isJson(firstLine) && isJson(text)) return 'json';
  if (named === 'csv' && !firstLine.includes(',') && firstLine.includes('\t')) return 'tsv';
  if (named && !['zip', 'pdf', 'word', 'feed'].includes(named)) return named;
  if (/^[[{]/.test(firstLine) && isJson(text)) return 'json';
  return /^</.test(firstLine) && named === 'feed' ? 'feed' : 'text';
}
