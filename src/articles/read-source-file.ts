/** One file → the articles in it as its format gives them, and what was wrong or worth telling. */
import { decodeBytes } from './decode-bytes.ts';
import type { FieldMapping } from './field-mapping.ts';
import {
  FORMAT_OF_EXTENSION,
  type Format,
  formatOfBytes,
  formatOfText,
} from './formats/format-of.ts';
import { LONGEST_TEXT, MOST_BYTES, megabytes } from './limits.ts';
import type { RawArticle, RawResult } from './raw-article.ts';
import { parseJsonText, readJson, readJsonLines } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readMetadata } from './read-metadata.ts';
import { extensionOf, type SourceFile, type SourceProblem, stemOf } from './source-file.ts';

type TextFormat = Exclude<Format, 'zip' | 'pdf' | 'word'>;
type TextReader = (text: string, mapping?: FieldMapping) => Promise<readonly RawResult[]>;

/** What needs a package is loaded when a file needs it. */
const TEXT_READERS: Readonly<Record<TextFormat, TextReader>> = {
  text: async (text) => [{ ok: true, value: { text, metadata: {}, problems: [] } }],
  markdown: async (text) => [readMarkdown(text)],
  html: async (text) => [(await import('./formats/read-page.ts')).readPage(text)],
  json: readJson,
  'json lines': readJsonLines,
  csv: async (text, mapping) =>
    (await import('./formats/read-table.ts')).readTable(text, '', mapping),
  tsv: async (text, mapping) =>
    (await import('./formats/read-table.ts')).readTable(text, '\t', mapping),
  feed: async (text) => (await import('./formats/read-feed.ts')).readFeed(text),
};

/** Extensions of the files that hold articles, without the dot. */
export const ARTICLE_EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF_EXTENSION);

const REMEDY = `Articles are read from ${ARTICLE_EXTENSIONS.map((e) => `.${e}`).join(', ')}.`;

export interface FoundArticle {
  readonly file: string;
  /** The id that it has if it names none itself. */
  readonly fallbackId: string;
  readonly raw: RawArticle;
}

export interface Findings {
  readonly found: FoundArticle[];
  readonly problems: SourceProblem[];
  readonly notices: SourceProblem[];
}

export interface ReadOptions {
  /** Which fields of JSON and tables hold what, where the reader has said so. */
  readonly mapping?: FieldMapping;
}

export const noFindings = (): Findings => ({ found: [], problems: [], notices: [] });

function textOf({ name, bytes }: SourceFile, findings: Findings): string | undefined {
  const decoded = decodeBytes(bytes);
  if (!decoded.ok) {
    const remedy = 'Save it as plain text in UTF-8.';
    findings.problems.push({ file: name, message: decoded.failure, remedy });
    return undefined;
  }
  const { text, notice } = decoded.value;
  if (notice) findings.notices.push({ file: name, message: notice });
  return text;
}

/** The metadata in a file of its own; undefined where it cannot be read. */
function metadataOf(file: SourceFile, findings: Findings): RawArticle['metadata'] | undefined {
  const text = textOf(file, findings);
  const parsed = text === undefined ? undefined : parseJsonText(text);
  if (!parsed) return undefined;
  const told = (message: string): void => void findings.problems.push({ file: file.name, message });
  if (!parsed.ok) findings.problems.push({ file: file.name, ...parsed.failure });
  else if (typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value))
    told('The metadata is not an object');
  else {
    const { metadata, problems } = readMetadata(parsed.value);
    findings.problems.push(...problems.map((problem) => ({ file: file.name, ...problem })));
    return metadata;
  }
  return undefined;
}

function refused(findings: Findings, file: string, message: string, remedy?: string): undefined {
  findings.problems.push({ file, message, ...(remedy !== undefined && { remedy }) });
  return undefined;
}

const NAMED: Readonly<Record<Format, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'a web page',
  json: 'JSON',
  'json lines': 'JSON lines',
  csv: 'a table',
  tsv: 'a table with tabs',
  feed: 'a feed',
  zip: 'an archive',
  pdf: 'a PDF',
  word: 'a Word document',
};

/** A file that is not what its name says is read as what it is, and that is told. */
function tellFormat(findings: Findings, name: string, format: Format): void {
  const extension = extensionOf(name);
  const named = FORMAT_OF_EXTENSION[extension];
  if (named === format || (extension === 'xml' && format === 'html')) return;
  const message =
    named === undefined
      ? `It was read as ${NAMED[format]}`
      : `Its name ends in .${extension}, but it is ${NAMED[format]}, and was read as that`;
  findings.notices.push({ file: name, message });
}

async function readText(
  file: SourceFile,
  findings: Findings,
  { mapping }: ReadOptions,
): Promise<readonly RawResult[]> {
  const text = textOf(file, findings);
  if (text === undefined) return [];
  const extension = extensionOf(file.name);
  const format = formatOfText(text, FORMAT_OF_EXTENSION[extension]);
  // A program or a style sheet is text too; a file without an extension says nothing against being an article.
  if (format === 'text' && extension !== '' && !FORMAT_OF_EXTENSION[extension]) {
    refused(findings, file.name, 'Files of this format are not read', REMEDY);
    return [];
  }
  tellFormat(findings, file.name, format);
  return TEXT_READERS[format as TextFormat](text, mapping);
}

async function readFormat(
  file: SourceFile,
  findings: Findings,
  options: ReadOptions,
): Promise<readonly RawResult[]> {
  const { name, bytes } = file;
  const recognised = formatOfBytes(bytes);
  if (recognised?.kind === 'other') {
    refused(findings, name, `This is ${recognised.name}`, recognised.remedy);
    return [];
  }
  const isPlain = /^(?:text|markdown)$/.test(FORMAT_OF_EXTENSION[extensionOf(name)] ?? '');
  if (bytes.length === 0 && !isPlain) {
    refused(findings, name, 'The file is empty');
    return [];
  }
  if (!recognised) return readText(file, findings, options);
  tellFormat(findings, name, recognised.format);
  if (recognised.format === 'pdf')
    return [await (await import('./formats/read-pdf.ts')).readPdf(bytes)];
  if (recognised.format === 'word')
    return [await (await import('./formats/read-word.ts')).readWord(bytes)];
  const { readZip } = await import('./formats/read-zip.ts');
  await readZip(file, findings, (inner, metadata) => readSourceFile(inner, metadata, options));
  return [];
}

/** Takes over what a format gave: articles, and problems with the name of the file. */
function take(results: readonly RawResult[], file: SourceFile, findings: Findings): void {
  const { name } = file;
  for (const [index, result] of results.entries()) {
    if (!result.ok) {
      const { isBuilt, ...problem } = result.failure;
      findings[isBuilt ? 'notices' : 'problems'].push({
        file: name,
        ...problem,
        ...(isBuilt && { isBuilt }),
      });
      continue;
    }
    const { text, problems } = result.value;
    findings.problems.push(...problems.map((problem) => ({ file: name, ...problem })));
    if (text.length > LONGEST_TEXT) {
      const size = `${megabytes(text.length)} of text, at most ${megabytes(LONGEST_TEXT)} are read`;
      refused(findings, name, `The article is too long: ${size}`, 'Split it into several files.');
      continue;
    }
    const fallbackId = results.length > 1 ? `${stemOf(name)}-${index + 1}` : stemOf(name);
    findings.found.push({ file: name, fallbackId, raw: result.value });
  }
}

/** Reads a file; `beside` is the `.meta.json` that goes with it. An article whose metadata cannot be read is left out. */
export async function readSourceFile(
  file: SourceFile,
  beside?: SourceFile,
  options: ReadOptions = {},
): Promise<Findings> {
  const findings = noFindings();
  const { name, bytes } = file;
  if (bytes.length > MOST_BYTES) {
    refused(
      findings,
      name,
      `The file is too large: ${megabytes(bytes.length)}, at most ${megabytes(MOST_BYTES)} are read`,
    );
    return findings;
  }
  const metadata = beside && metadataOf(beside, findings);
  if (beside && !metadata) return findings;
  let results: readonly RawResult[];
  try {
    results = await readFormat(file, findings, options);
  } catch {
    refused(findings, name, 'The file could not be read as what it seems to be');
    return findings;
  }
  const origins = Object.fromEntries(
    Object.keys(metadata ?? {}).map((field) => [field, beside?.name ?? '']),
  );
  const withMetadata = results.map(
    (result): RawResult =>
      result.ok && metadata ? { ok: true, value: { ...result.value, metadata, origins } } : result,
  );
  take(withMetadata, file, findings);
  return findings;
}
