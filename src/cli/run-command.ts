/** The sourceline command: what it is asked, in words; each command does its work in a file of its own. */
import { Command, CommanderError } from 'commander';
import { EXPORT_FORMATS } from '../exchange/export-dataset.ts';
import { type BuildOptions, build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dates } from './commands/dates.ts';
import { evalFolder } from './commands/eval.ts';
import { explain } from './commands/explain.ts';
import { exportTo } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { keyDates } from './commands/key-dates.ts';
import { type MergeOptions, merge } from './commands/merge.ts';
import { type PublishOptions, publish } from './commands/publish.ts';
import { type Io, STATUS, type Status, UsageError } from './io.ts';

const SPLIT_OPTION = [
  '--split',
  'article texts apart, in files that a page fetches when they are read',
] as const;
const JSON_OPTION = ['--json', 'tell everything as JSON lines, for machines'] as const;

/** Runs the command with these arguments (without the program's own name); never throws and never ends the process. */
export async function runCommand(args: readonly string[], io: Io): Promise<Status> {
  let status: Status = STATUS.ok;
  const program = new Command('sourceline')
    .description(
      'From news articles to a timeline in which every event opens to the words that reported it.',
    )
    .exitOverride()
    .showHelpAfterError('(sourceline --help tells more)')
    .configureOutput({ writeOut: io.out, writeErr: io.err });

  program
    .command('build')
    .description('read articles and write the dataset of what they report')
    .argument(
      '<paths...>',
      'files (.txt, .md, .html, .json, .jsonl, .csv, .tsv, RSS, Atom, .pdf, .docx, .zip) or folders of them',
    )
    .requiredOption('--out <file>', 'where the dataset goes, such as dataset.json')
    .option('--title <title>', "the dataset's title; without it, the folder's name")
    .option('--jobs <number>', 'threads to read with; without it, one for each core')
    .option(
      '--fields <list>',
      'names of fields in JSON and tables, such as text=body,title=headline',
    )
    .option(...SPLIT_OPTION)
    .option('--fresh', 'read every article, even where a run that was stopped had read it')
    .option(...JSON_OPTION)
    .action(async (paths: string[], options: BuildOptions) => {
      status = await build(paths, options, io);
    });

  program
    .command('extract')
    .description(
      'articles to lines of reports, each article by itself: a filter for many machines, whose lines merge brings together',
    )
    .argument(
      '[paths...]',
      'files or folders; without them the input, one article as JSON on a line: {"id", "title", "published", "text", …}',
    )
    .action(async (paths: string[]) => {
      status = await extract(paths, io);
    });

  program
    .command('merge')
    .description(
      'lines of reports, in any order and from any number of runs of extract, to the dataset',
    )
    .argument('[files...]', 'files of lines; without them, or for -, the input')
    .requiredOption('--out <file>', 'where the dataset goes, such as dataset.json')
    .option('--title <title>', "the dataset's title")
    .option(...SPLIT_OPTION)
    .option(...JSON_OPTION)
    .action(async (files: string[], options: MergeOptions) => {
      status = await merge(files, options, io);
    });

  program
    .command('check')
    .description('check a dataset: schema, references, dates, and every quote verbatim')
    .argument('<dataset>', 'a file that build has written')
    .option(...JSON_OPTION)
    .action(async (file: string, options: { json?: boolean }) => {
      status = await check(file, options, io);
    });

  program
    .command('dates')
    .description('find the time expressions of an article, with their values and rules')
    .argument(
      '<file>',
      'an article; or .jsonl, or - for the input: {"id","dct","text"} a line in, {"id","timexes"} a line out',
    )
    .option(
      '--published <date>',
      'the publication date, such as 2020-10-06, if the article has none',
    )
    .option(...JSON_OPTION)
    .action(async (file: string, options: { published?: string; json?: boolean }) => {
      status = await dates(file, options, io);
    });

  program
    .command('explain')
    .description('tell which rule made or dropped what in an article, sentence by sentence')
    .argument('<article>', 'a file of any format that build reads')
    .option('--published <date>', 'the publication date, if the article has none')
    .option(...JSON_OPTION)
    .action(async (file: string, options: { published?: string; json?: boolean }) => {
      status = await explain(file, options, io);
    });

  program
    .command('eval')
    .description('score what is read from FOLDER/articles against the annotation in FOLDER/gold')
    .argument('<folder>', 'such as tests/eval-corpus')
    .option('--list', 'name every report that is missing or wrong')
    .option(...JSON_OPTION)
    .action(async (folder: string, options: { list?: boolean; json?: boolean }) => {
      status = await evalFolder(folder, options, io);
    });

  program
    .command('export')
    .description("write a dataset in another tool's format")
    .argument('<dataset>', 'a file that build has written')
    .requiredOption('--to <format>', EXPORT_FORMATS.join(', '))
    .option('--out <path>', 'a file, or for csv a folder; without it, the output')
    .option(...JSON_OPTION)
    .action(async (file: string, options: { to: string; out?: string; json?: boolean }) => {
      status = await exportTo(file, options, io);
    });

  program
    .command('publish')
    .description('write the story as a page of its own: a folder for any server, or one HTML file')
    .argument('<dataset>', 'a file that build has written, or a project file of the page')
    .requiredOption(
      '--out <folder>',
      'where index.html goes; or the file itself, such as story.html',
    )
    .option('--single-file', 'the story inside the page, so that it opens from a disk')
    .option('--excerpts', 'of each article no more than the words that are quoted')
    .option(...JSON_OPTION)
    .action(async (file: string, options: PublishOptions) => {
      status = await publish(file, options, io);
    });

  program
    .command('key-dates')
    .description('tell the days that the story turned on, as JSON')
    .argument('<dataset>', 'a file that build has written')
    .option('--top <n>', 'how many days', '10')
    .option('--from <date>', 'the first day that counts, such as 2020-10-06')
    .option('--to <date>', 'the last day that counts')
    .action(async (file: string, options: { top: string; from?: string; to?: string }) => {
      status = await keyDates(file, options, io);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.ok : STATUS.usage;
    io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof UsageError ? STATUS.usage : STATUS.problems;
  }
}
