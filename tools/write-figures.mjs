/**
 * `npm run figures`: measures the reading on tests/eval-corpus and writes what comes of it into the help of the page and
 * into docs/what-it-gets-wrong.md, between its two marks.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const PAGE = 'docs/what-it-gets-wrong.md';
export const HELP = 'src/app/sheets/reading-figures.ts';

const START = '<!-- figures -->\n';
const END = '<!-- end of figures -->';

/** Each figure of the evaluation that the page tells, and what it says. */
const ROWS = {
  recall: 'of the reports that belong on a timeline, so many are found',
  precision: 'of what is found, so much is a report that a careful reader would list at all',
  kind: 'of those found, so many have the right kind',
  date: 'the right time, or rightly none',
  falseDates: 'of the times taken from the text, so many **contradict** it: the error to fear',
  agent: 'of those with somebody who acts, so many name the right one, under any of its names',
  target: 'of those with somebody acted upon, so many name the right one',
  rowsRight: 'are right in kind, time and agent together: nothing to correct',
  topByWeight: 'of those that weigh most, so many belong on a timeline',
  sameEventPrecision: 'of the pairs of reports put on one event, so many are of one event',
  sameEventRecall: 'of the pairs of reports of one event, so many are put on one event',
};

/**
 * The table of the page.
 * @param {Readonly<Record<string, number>>} figures
 */
export function figuresTable(figures) {
  const rows = Object.entries(ROWS).map(
    ([key, says]) => `| ${key} | ${figures[key]} % | ${says} |`,
  );
  const head = `Measured on ${figures.articles} articles with ${figures.mustReports} reports that belong on a timeline.`;
  return `${head}\n\n| figure | | what it says |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/**
 * The page with the table in its place.
 * @param {string} page
 * @param {Readonly<Record<string, number>>} figures
 */
export function withFigures(page, figures) {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${PAGE} has no ${START.trim()} … ${END}`);
  return `${before}${START}\n${figuresTable(figures)}\n${END}${after}`;
}

/**
 * The module of the help, with its figures.
 * @param {string} code
 * @param {Readonly<Record<string, number>>} figures
 */
export function helpWithFigures(code, figures) {
  const told = ['articles', 'mustReports', ...Object.keys(ROWS)];
  const lines = told.map((key) => `  ${key}: ${figures[key]},\n`).join('');
  return code.replace(/\{\n[^}]*\} as const/, `{\n${lines}} as const`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'eval', 'tests/eval-corpus', '--json'];
  const said = execFileSync(process.execPath, command, { encoding: 'utf8' });
  const { figures } = JSON.parse(said.trim().split('\n').at(-1) ?? '');
  writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), figures));
  writeFileSync(HELP, helpWithFigures(readFileSync(HELP, 'utf8'), figures));
  console.log(figuresTable(figures));
}
