import { readArticles } from '../../articles/read-articles.ts';
import { extractDataset } from '../../extract/extract-dataset.ts';
import { loadGrammar } from '../../grammar/grammar.ts';
import { collectFiles } from '../collect-files.ts';
import { type EvaluatedRow, type Evaluation, evaluate } from '../evaluation/evaluate.ts';
import { type GoldArticle, readGold } from '../evaluation/gold.ts';
import { type Io, reasonOf, STATUS, type Status } from '../io.ts';
import { makeReporter, type Reporter } from '../reporter.ts';

export interface EvalOptions {
  readonly list?: boolean;
  readonly json?: boolean;
}

/** The annotations of a folder, in the order of the files' names. */
async function readGolds(folder: string, io: Io, reporter: Reporter) {
  const golds: GoldArticle[] = [];
  let problems = 0;
  const tell = (file: string, error: unknown): void => {
    problems++;
    reporter.problem({ kind: 'file', file, message: reasonOf(error) });
  };
  const files = await io.filesUnder(folder).catch((error: unknown) => tell(folder, error));
  for (const file of files ?? []) {
    if (!file.endsWith('.json')) continue;
    try {
      golds.push(readGold(new TextDecoder().decode(await io.readFile(file))));
    } catch (error) {
      tell(file, error);
    }
  }
  return { golds, problems };
}

/** "- bridge [warning] warned: kind statement; agents none". What is right is left out. */
function rowLine({ article, gold, found, judged }: EvaluatedRow): string | undefined {
  const head = `${article} [${gold.kind}] ${gold.trigger}`;
  if (!found || !judged) return `- ${head}: not found`;
  const named = gold.agents.map(([name]) => name).join(', ');
  const wrong = [
    ...(judged.kind ? [] : [`kind ${found.kind}`]),
    ...(judged.date ? [] : [`when ${found.edtf ?? 'undated'}, not ${gold.when ?? 'undated'}`]),
    ...(judged.agent ? [] : [`agents ${found.agents || 'none'}, not ${named}`]),
  ];
  return wrong.length === 0 ? undefined : `- ${head}: ${wrong.join('; ')}`;
}

function lines({ figures, rows }: Evaluation, list: boolean): readonly string[] {
  const wrong = list ? rows.flatMap((row) => rowLine(row) ?? []) : [];
  const width = Math.max(...Object.keys(figures).map((name) => name.length));
  const table = Object.entries(figures).map(
    ([name, value]) => `${name.padEnd(width)}  ${value ?? 'nothing to count'}`,
  );
  return [...wrong, ...table];
}

/** `sourceline eval`: reads FOLDER/articles and scores what comes of it against FOLDER/gold. */
export async function evalFolder(folder: string, options: EvalOptions, io: Io): Promise<Status> {
  const reporter = makeReporter(io, options.json === true);
  const { golds, problems: unread } = await readGolds(`${folder}/gold`, io, reporter);
  const { files, failed } = await collectFiles([`${folder}/articles`], io, reporter);
  const { articles, problems: refused } = await readArticles(files);
  for (const problem of refused) reporter.problem({ kind: 'file', ...problem });
  const problems = unread + failed + refused.length;
  if (golds.length === 0 || articles.length === 0) {
    const message = 'No annotated article was found: FOLDER/articles and FOLDER/gold';
    reporter.problem({ kind: 'file', file: folder, message });
    return STATUS.problems;
  }
  const dataset = extractDataset(articles, {
    title: folder,
    grammar: loadGrammar(await io.readGrammar()),
  });
  const evaluation = evaluate(golds, dataset);
  reporter.summary(
    { figures: evaluation.figures, problems },
    lines(evaluation, options.list === true),
  );
  return problems === 0 ? STATUS.ok : STATUS.problems;
}
