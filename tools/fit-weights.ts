/**
 * Fits src/extract/weights/report-points.ts on annotated news:
 *
 *   npx tsx tools/fit-weights.ts FOLDER… [--write]
 *
 * Each folder holds `articles/` and `gold/` (tests/eval-corpus/README.md). Points are those of a ridge logistic regression
 * of "a reader put it on the timeline" over the signs of a report. What is printed, topByWeight, was checked on one story
 * after the other, fitted on all others: an article "kenya-2" is of the story "kenya". `--write` fits on all and writes the
 * file, with the base at which the given share of the first folder's events weighs a half or more.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readArticles } from '../src/articles/read-articles.ts';
import { foundArticles } from '../src/cli/evaluation/found-reports.ts';
import { readGold } from '../src/cli/evaluation/gold.ts';
import { matchReports } from '../src/cli/evaluation/match-reports.ts';
import { weighEvent } from '../src/extract/merge/make-event.ts';
import { mergeArticles } from '../src/extract/merge-articles.ts';
import { traceReports } from '../src/extract/report-article.ts';
import { signsOfReport, type WeighedFacts } from '../src/extract/weights/signs-of-report.ts';
import { weighReport } from '../src/extract/weights/weigh-report.ts';
import { loadGrammar } from '../src/grammar/grammar.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { fitRidge, type RidgeRow } from './fit-ridge.ts';

const RIDGE = 4;
/** The share of events of the first folder that the page shows as main events. */
const SHOWN = 0.37;
/** Steps in which the base is looked for. */
const FINE = 0.01;

type Points = Readonly<Record<string, number>>;

interface Annotated {
  readonly dataset: Dataset;
  readonly factsOf: ReadonlyMap<string, WeighedFacts>;
  readonly musts: ReadonlySet<string>;
  /** How many the annotation has, found or not. */
  readonly wanted: number;
}

interface Row extends RidgeRow {
  readonly story: string;
}

const storyOf = (folder: number, article: string): string => `${folder} ${article.split('-')[0]!}`;

async function readCollection(folder: string): Promise<Annotated> {
  const grammar = loadGrammar(readFileSync('public/grammar/english.bin'));
  const files = readdirSync(join(folder, 'articles')).map((name) => ({
    name,
    bytes: readFileSync(join(folder, 'articles', name)),
  }));
  const { articles } = await readArticles(files);
  const traced = articles.map((article) => traceReports(article, grammar));
  const dataset = mergeArticles(
    traced.map(({ reported }) => reported),
    folder,
  );
  const drafted = traced.flatMap((each) => each.drafted.flatMap(({ reports }) => reports));
  const musts = new Set<string>();
  let wanted = 0;
  for (const [article, found] of foundArticles(dataset)) {
    const { reports } = readGold(readFileSync(join(folder, 'gold', `${article}.json`), 'utf8'));
    const ids = dataset.events.flatMap((event) =>
      event.reports.flatMap((report) => (report.article === article ? [report.id] : [])),
    );
    wanted += reports.filter(({ must }) => must).length;
    for (const [gold, at] of matchReports(reports, found))
      if (reports[gold]!.must) musts.add(ids[at]!);
  }
  return {
    dataset,
    factsOf: new Map(drafted.map(({ report, facts }) => [report.id, facts])),
    musts,
    wanted,
  };
}

const rowsOf = ({ dataset, factsOf, musts }: Annotated, folder: number): readonly Row[] =>
  dataset.events.flatMap(({ reports }) =>
    reports.map(({ id, article }) => ({
      signs: signsOfReport(factsOf.get(id)!),
      is: musts.has(id),
      story: storyOf(folder, article),
    })),
  );

/** The weight of each event, by which the points of each article's story weigh its reports. */
const eventWeights = (
  { dataset, factsOf }: Annotated,
  pointsOf: (article: string) => Points,
): readonly number[] =>
  dataset.events.map(({ reports }) =>
    weighEvent(
      reports.map(({ id, article }) => ({
        article,
        weight: weighReport(factsOf.get(id)!, pointsOf(article)),
      })),
    ),
  );

/** Of the heaviest reports, as many as there are musts, how many are musts. */
function countTop(annotated: Annotated, weights: readonly number[]): number {
  const ranked = annotated.dataset.events.flatMap(({ reports }, at) =>
    reports.map(({ id }) => ({ weight: weights[at]!, must: annotated.musts.has(id) })),
  );
  ranked.sort((a, b) => b.weight - a.weight);
  return ranked.slice(0, annotated.wanted).filter(({ must }) => must).length;
}

const round = (points: Points): Points =>
  Object.fromEntries(
    Object.entries(points).map(([sign, point]) => [sign, Math.round(point * 100) / 100]),
  );

/** The points with the base at which the wanted share of events weighs a half or more. */
function setBase(points: Points, annotated: Annotated): Points {
  const shown = (base: number): number => {
    const weights = eventWeights(annotated, () => ({ ...points, base }));
    return weights.filter((weight) => weight >= 0.5).length / weights.length;
  };
  let base = points.base!;
  while (shown(base) < SHOWN) base += FINE;
  while (shown(base - FINE) >= SHOWN) base -= FINE;
  return round({ ...points, base });
}

const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const collections: Annotated[] = [];
for (const folder of folders) collections.push(await readCollection(folder));
const rows = collections.flatMap(rowsOf);
const fitted = new Map(
  [...new Set(rows.map(({ story }) => story))].map((story) => {
    const others = rows.filter((row) => row.story !== story);
    return [story, round(fitRidge(others, RIDGE))];
  }),
);
for (const [at, annotated] of collections.entries()) {
  const { dataset, wanted } = annotated;
  const before = dataset.events.map(({ weight }) => weight);
  const after = eventWeights(annotated, (article) => fitted.get(storyOf(at, article))!);
  const share = (weights: readonly number[]): string =>
    ((100 * countTop(annotated, weights)) / wanted).toFixed(1);
  const shown = before.filter((weight) => weight >= 0.5).length / before.length;
  console.log(
    `${folders[at]}: topByWeight ${share(after)}; with the file's points ${share(before)}, ${(100 * shown).toFixed(1)} of 100 events at or above a half`,
  );
}
if (process.argv.includes('--write')) {
  const FILE = 'src/extract/weights/report-points.ts';
  const points = Object.entries(setBase(fitRidge(rows, RIDGE), collections[0]!)).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const lines = points.map(
    ([sign, point]) => `  ${/^\w+$/.test(sign) ? sign : `'${sign}'`}: ${point},\n`,
  );
  const [head] = readFileSync(FILE, 'utf8').split('export const');
  writeFileSync(
    FILE,
    `${head}export const REPORT_POINTS: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`,
  );
}
