/** One file → the articles in it as its format gives them, and what was wrong or worth telling. */
import { decodeBytes } from './decode-bytes.ts';
import type { RawArticle, RawResult } from './raw-article.ts';
import { parseJsonText, readJson, readJsonLines } from './read-json.ts';
import { readMarkdown } from './read-markdown.ts';
import { readMetadata } from './read-metadata.ts';
import { extensionOf, type SourceFile, type SourceProblem, stemOf } from './source-file.ts';

const READERS: Readonly<Record<string, (text: string) => readonly RawResult[]>> = {
  txt: (text) => [{ ok: true, value: { text, metadata: {}, problems: [] } }],
  md: (text) => [readMarkdown(text)],
  json: readJson,
  jsonl: readJsonLines,
};

/** Extensions of the files that hold articles, without the dot. */
export const ARTICLE_EXTENSIONS: readonly string[] = Object.keys(READERS);

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

/** Reads a file; `beside` is the `.meta.json` that goes with it. An article whose metadata cannot be read is left out. */
export function readSourceFile(file: SourceFile, beside?: SourceFile): Findings {
  const findings: Findings = { found: [], problems: [], notices: [] };
  const { name } = file;
  const read = READERS[extensionOf(name)];
  if (!read) {
    const remedy = `Articles are read from ${ARTICLE_EXTENSIONS.map((e) => `.${e}`).join(', ')}.`;
    findings.problems.push({ file: name, message: 'Files of this format are not read', remedy });
    return findings;
  }
  const text = textOf(file, findings);
  const metadata = beside && metadataOf(beside, findings);
  if (text === undefined || (beside && !metadata)) return findings;
  const results = read(text);
  for (const [index, result] of results.entries()) {
    if (!result.ok) {
      const { isBuilt, ...problem } = result.failure;
      findings[isBuilt ? 'notices' : 'problems'].push({ file: name, ...problem });
      continue;
    }
    findings.problems.push(...result.value.problems.map((problem) => ({ file: name, ...problem })));
    const fallbackId = results.length > 1 ? `${stemOf(name)}-${index + 1}` : stemOf(name);
    const raw = metadata ? { ...result.value, metadata } : result.value;
    findings.found.push({ file: name, fallbackId, raw });
  }
  return findings;
}
