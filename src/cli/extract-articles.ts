/** Articles → lines of reports in a work folder: what is there already, from a run that was stopped, is not read again. */

import { digestText } from '../articles/digest-text.ts';
import type { FieldMapping } from '../articles/field-mapping.ts';
import { loadGrammar } from '../grammar/grammar.ts';
import { type ArticleReader, readerHere } from './article-reader.ts';
import { type ComingArticle, eachArticle, type Tally } from './each-article.ts';
import type { Io } from './io.ts';
import { makePace } from './pace.ts';
import { isArticleLine, readLine } from './report-lines.ts';
import type { Reporter } from './reporter.ts';

export interface ExtractedArticles {
  /** Keys of the articles whose lines are in the file now. */
  readonly keys: ReadonlySet<string>;
  /** How many of them an earlier run had read. */
  readonly kept: number;
  /** The id of the first one in the order of the files. */
  readonly first?: string;
}

/** With fewer articles than this for each thread, starting it takes longer than it saves. */
const WORTH_A_THREAD = 8;
/** Articles that are read from their files ahead of the threads that read them, for each. */
const AHEAD = 4;

/** What a stopped run left: the keys of its articles, and how many bytes of the file are whole. */
function leftBehind(path: string, io: Io): { readonly keys: Set<string>; readonly bytes: number } {
  const keys = new Set<string>();
  let bytes = 0;
  for (const { text, at, length, isWhole } of io.workFiles.lines(path)) {
    if (!isWhole || !isArticleLine(text)) continue;
    const read = readLine(text);
    if (!read.ok || read.value.kind !== 'article') continue;
    keys.add(read.value.key);
    bytes = at + length + 1;
  }
  return { keys, bytes };
}

async function startReader(articles: number, jobs: number, io: Io): Promise<ArticleReader> {
  const threads = Math.min(jobs, Math.floor(articles / WORTH_A_THREAD));
  const grammar = await io.readGrammar();
  return threads > 1 && io.startThreads
    ? io.startThreads(threads, grammar)
    : readerHere(loadGrammar(grammar));
}

/** The same for the same article and the same version of the reading: so many digits that no two others share one. */
export const keyOf = async (
  { id, raw }: Pick<ComingArticle, 'id' | 'raw'>,
  version: string,
): Promise<string> => (await digestText(JSON.stringify([version, id, raw]))).slice(0, 24);

interface Extraction {
  readonly names: readonly string[];
  /** The file for the lines. */
  readonly path: string;
  readonly jobs: number;
  /** Which fields of JSON and tables hold what, where their names do not say it. */
  readonly mapping?: FieldMapping;
}

export async function extractArticles(
  { names, path, jobs, mapping }: Extraction,
  io: Io,
  reporter: Reporter,
  tally: Tally,
): Promise<ExtractedArticles> {
  const version = await io.readingVersion();
  const left = leftBehind(path, io);
  const lines = io.workFiles.append(path, left.bytes);
  const keys = new Set<string>();
  const pace = makePace(io.now);
  const underWay = new Set<Promise<void>>();
  let [kept, done] = [0, 0];
  let first: string | undefined;
  let broken: unknown;
  let reader: ArticleReader | undefined;

  const read = async (article: ComingArticle, key: string, by: ArticleReader): Promise<void> => {
    const { id, file, raw, known } = article;
    try {
      const told = await by.read({ id, key, raw });
      try {
        lines.write(told);
        keys.add(key);
      } catch (error) {
        broken ??= error;
      }
    } catch (error) {
      tally.problems += 1;
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The article “${id}” could not be read: ${reason}`;
      reporter.problem({ kind: 'file', file, message });
    }
    done += 1;
    reporter.progress(done + kept, Math.max(known, done + kept), id, pace(done, known - kept));
  };

  try {
    for await (const article of eachArticle(
      names,
      io,
      reporter,
      tally,
      mapping ? { mapping } : {},
    )) {
      if (broken) break;
      first ??= article.id;
      const key = await keyOf(article, version);
      if (left.keys.has(key)) {
        keys.add(key);
        kept += 1;
        continue;
      }
      reader ??= await startReader(article.known - kept, jobs, io);
      const work = read(article, key, reader).finally(() => underWay.delete(work));
      underWay.add(work);
      if (underWay.size >= jobs * AHEAD) await Promise.race(underWay);
    }
    await Promise.all(underWay);
  } finally {
    lines.close();
    await reader?.close();
  }
  if (broken) throw broken;
  return { keys, kept, ...(first !== undefined && { first }) };
}
