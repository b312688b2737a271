import { cleanId } from '../../articles/article-intake.ts';
import { digestText } from '../../articles/digest-text.ts';
import { type RawArticle, rawArticleOf } from '../../articles/raw-article.ts';
import { parseJsonText } from '../../articles/read-json.ts';
import { loadGrammar } from '../../grammar/grammar.ts';
import { readJob } from '../article-reader.ts';
import { eachArticle, type Tally } from '../each-article.ts';
import { keyOf } from '../extract-articles.ts';
import { type Io, STATUS, type Status } from '../io.ts';
import { listFiles } from '../list-files.ts';
import { makeReporter, type Reporter } from '../reporter.ts';

interface ToExtract {
  readonly id: string;
  readonly raw: RawArticle;
  /** Where it stands, for what goes wrong. */
  readonly file: string;
  readonly place?: string;
}

/** Articles of the input, one on a line; an article without an id is called by what it says. */
async function* ofInput(io: Io, reporter: Reporter, tally: Tally): AsyncGenerator<ToExtract> {
  let number = 0;
  for await (const line of io.inputLines()) {
    number += 1;
    if (line.trim() === '') continue;
    const place = `line ${number}`;
    const parsed = parseJsonText(line, number);
    const result = parsed.ok ? rawArticleOf(parsed.value, place) : parsed;
    const problems = result.ok ? result.value.problems : [result.failure];
    for (const problem of problems) {
      tally.problems += 1;
      reporter.problem({ kind: 'file', place, ...problem, file: 'input' });
    }
    if (!result.ok) continue;
    const { id } = result.value.metadata;
    const named = id ?? `article-${(await digestText(result.value.text)).slice(0, 16)}`;
    yield { id: cleanId(named), raw: result.value, file: 'input', place };
  }
}

async function* ofFiles(
  paths: readonly string[],
  io: Io,
  reporter: Reporter,
  tally: Tally,
): AsyncGenerator<ToExtract> {
  const { names, failed } = await listFiles(paths, io, reporter);
  tally.problems += failed;
  yield* eachArticle(names, io, reporter, tally);
}

/** `sourceline extract`: articles → lines of reports on the output; nothing is remembered from one article to the next. */
export async function extract(paths: readonly string[], io: Io): Promise<Status> {
  const reporter = makeReporter(io, false);
  const tally: Tally = { problems: 0 };
  const isInput = paths.length === 0 || (paths.length === 1 && paths[0] === '-');
  const articles = isInput ? ofInput(io, reporter, tally) : ofFiles(paths, io, reporter, tally);
  const grammar = loadGrammar(await io.readGrammar());
  const version = await io.readingVersion();
  for await (const { id, raw, file, place } of articles)
    try {
      await io.outWhole(
        await readJob({ id, raw, key: await keyOf({ id, raw }, version) }, grammar),
      );
    } catch (error) {
      tally.problems += 1;
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The article “${id}” could not be read: ${reason}`;
      reporter.problem({ kind: 'file', file, ...(place && { place }), message });
    }
  return tally.problems === 0 ? STATUS.ok : STATUS.problems;
}
