/**
 * Fits src/extract/merge/same-event-points.ts on annotated news:
 *
 *   npx tsx tools/fit-same-event.ts FOLDER… [--write]
 *
 * Each folder holds `articles/` and `gold/` (tests/eval-corpus/README.md) and is merged by itself. Points are steps of an
 * additive logistic model, fitted by boosting with one sign at a time. What is printed was checked on a tenth of the stories
 * after the other, fitted on all others: an article "kenya-2" is of the story "kenya". `--write` fits on all and writes the file.
 * `--same 0.3,0.6` prints it for other sums from which on two reports are one.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from '../src/articles/read-articles.ts';
import { readGold } from '../src/cli/evaluation/gold.ts';
import { matchReports } from '../src/cli/evaluation/match-reports.ts';
import { squeezeText } from '../src/cli/evaluation/squeezed-text.ts';
import { eachCandidatePair } from '../src/extract/merge/candidate-pairs.ts';
import { clusterReports } from '../src/extract/merge/cluster-reports.ts';
import type { Collection } from '../src/extract/merge/collection.ts';
import type { Mention } from '../src/extract/merge/mention.ts';
import { collect, inOrder, mentionsOf, sourceOf } from '../src/extract/merge/merge-reports.ts';
import { type PairSigns, pairSigns, SIGNS } from '../src/extract/merge/pair-signs.ts';
import type { SameEventPoints } from '../src/extract/merge/same-event-points.ts';
import { storyFacts } from '../src/extract/merge/story-facts.ts';
import { CastOfAll, nameGlobally } from '../src/extract/name-globally.ts';
import { reportArticle } from '../src/extract/report-article.ts';
import { loadGrammar } from '../src/grammar/grammar.ts';
import type { Article } from '../src/model/dataset.ts';
import { type BoostedRow, boostSteps } from './boost-steps.ts';

/** Where the sum reaches it, two reports are one: set for a precision of 86 on stories left out. */
const SAME = 0.3;

/** Stories are left out in so many parts. */
const PARTS = 10;

interface Annotated {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  readonly collection: Collection;
  /** By report, the event that the annotation puts it to. */
  readonly eventOf: ReadonlyMap<string, string>;
}

interface Row extends BoostedRow {
  readonly stories: readonly string[];
}

const storyOf = (folder: number, article: string): string => `${folder} ${article.split('-')[0]!}`;

async function readCollection(folder: string): Promise<Annotated> {
  const grammar = loadGrammar(readFileSync('public/grammar/english.bin'));
  const files = readdirSync(join(folder, 'articles')).map((name) => ({
    name,
    bytes: readFileSync(join(folder, 'articles', name)),
  }));
  const { articles } = await readArticles(files);
  const read = [...articles]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((article) => reportArticle(article, grammar));
  const all = new CastOfAll();
  for (const { article, cast } of read) all.add({ article: article.id, cast });
  const { renamings } = all.name();
  const named = read.flatMap(({ article, reports }) =>
    reports.map((report) => nameGlobally(report, renamings.get(article.id) ?? new Map())),
  );
  const ordered = inOrder(articles);
  const source = sourceOf(named);
  const { mentions } = mentionsOf(
    ordered.map(({ id }) => id),
    source,
  );
  const eventOf = new Map<string, string>();
  for (const { article } of read) {
    const { reports: golds } = readGold(
      readFileSync(join(folder, 'gold', `${article.id}.json`), 'utf8'),
    );
    const text = squeezeText(article.text);
    const own = mentions.flatMap(({ report }) => (report.article === article.id ? [report] : []));
    const found = own.map(({ kind, trigger }) => ({
      ...{ event: '', edtf: undefined, basis: 'none', weight: 0, agents: [], targets: [] },
      kind,
      trigger: text.spanOf(trigger),
    }));
    for (const [gold, at] of matchReports(golds, { text, reports: found }))
      eventOf.set(own[at]!.id, golds[gold]!.event);
  }
  return { articles, mentions, collection: collect(ordered, source), eventOf };
}

/** The annotated pairs of a collection. Of a happening told often each pair counts less: it has many. */
function rowsOf({ mentions, collection, eventOf }: Annotated, folder: number): readonly Row[] {
  const facts = storyFacts(mentions, collection);
  const found: { signs: PairSigns; event?: string; stories: string[] }[] = [];
  const pairsOf = new Map<string, number>();
  eachCandidatePair(mentions, facts, (i, j) => {
    const [a, b] = [mentions[i]!.report, mentions[j]!.report];
    const [x, y] = [eventOf.get(a.id), eventOf.get(b.id)];
    const signs =
      x === undefined || y === undefined ? undefined : pairSigns(mentions[i]!, mentions[j]!, facts);
    if (!signs || x === undefined) return;
    const stories = [storyOf(folder, a.article), storyOf(folder, b.article)];
    const one = areOne(x, y!);
    if (one === undefined) return;
    found.push({ signs, stories, ...(one && { event: x }) });
    if (one) pairsOf.set(x, (pairsOf.get(x) ?? 0) + 1);
  });
  return found.map(({ signs, event, stories }) => ({
    values: SIGNS.map((sign) => signs[sign]),
    is: event !== undefined,
    weight: event === undefined ? 1 : Math.max(0.2, pairsOf.get(event)! ** -0.25),
    stories,
  }));
}

/** Annotated as one event; undefined where nobody can tell: stories were annotated apart, and each calls "the earthquake" its own. */
function areOne(x: string, y: string): boolean | undefined {
  if (x === y) return true;
  const name = (event: string): string => event.slice(event.indexOf(':') + 1);
  return name(x) === name(y) ? undefined : false;
}

function fitPoints(rows: readonly Row[]): SameEventPoints {
  const { base, steps } = boostSteps(rows, SIGNS.length);
  const named = Object.fromEntries(SIGNS.map((sign, at) => [sign, steps[at]!]));
  return { base, same: SAME, steps: named as SameEventPoints['steps'] };
}

interface Score {
  both: number;
  found: number;
  gold: number;
}

function scoreGroups(
  groups: readonly (readonly Mention[])[],
  eventOf: Annotated['eventOf'],
  counts: (article: string) => boolean,
): Score {
  const score: Score = { both: 0, found: 0, gold: 0 };
  const told = groups.flatMap((group, at) =>
    group.flatMap(({ report: { id, article } }) => {
      const event = eventOf.get(id);
      return event === undefined ? [] : [{ event, at, counts: counts(article) }];
    }),
  );
  told.forEach((one, i) => {
    for (const other of told.slice(i + 1)) {
      if (!one.counts && !other.counts) continue;
      const [gold, found] = [areOne(one.event, other.event), one.at === other.at];
      if (gold === undefined) continue;
      score.gold += Number(gold);
      score.found += Number(found);
      score.both += Number(gold && found);
    }
  });
  return score;
}

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
const told = ({ both, found, gold }: Score): string =>
  `precision ${percent(both, found)} recall ${percent(both, gold)} (${both} of ${found} found, of ${gold} annotated)`;

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    same: { type: 'string', default: String(SAME) },
  },
});
const collections: Annotated[] = [];
for (const folder of folders) collections.push(await readCollection(folder));
const rows = collections.flatMap(rowsOf);
const stories = [...new Set(rows.flatMap((row) => row.stories))].sort();
const thresholds = values.same.split(',').map(Number);
const scores = thresholds.map(() => collections.map((): Score => ({ both: 0, found: 0, gold: 0 })));

/** Fits without a part of the stories, and adds to the scores what comes of it for them. */
function checkPart(part: number): void {
  const out = new Set(stories.filter((_, at) => at % PARTS === part));
  const points = fitPoints(rows.filter((row) => !row.stories.some((story) => out.has(story))));
  for (const [at, { articles, mentions, collection, eventOf }] of collections.entries()) {
    const counts = (article: string): boolean => out.has(storyOf(at, article));
    if (!articles.some(({ id }) => counts(id))) continue;
    for (const [nth, same] of thresholds.entries()) {
      const { groups } = clusterReports(mentions, collection, { ...points, same });
      const told = groups.map((group) => group.map((place) => mentions[place]!));
      const found = scoreGroups(told, eventOf, counts);
      for (const key of ['both', 'found', 'gold'] as const) scores[nth]![at]![key] += found[key];
    }
  }
}

for (let part = 0; part < PARTS; part++) checkPart(part);
for (const [nth, ofFolders] of scores.entries()) {
  console.log(`From ${thresholds[nth]} on:`);
  for (const [at, score] of ofFolders.entries()) console.log(`${folders[at]}: ${told(score)}`);
  const sum = (key: keyof Score): number => ofFolders.reduce((all, score) => all + score[key], 0);
  console.log(`all: ${told({ both: sum('both'), found: sum('found'), gold: sum('gold') })}`);
}
if (values.write) {
  const FILE = 'src/extract/merge/same-event-points.ts';
  const data = JSON.stringify(fitPoints(rows)).replaceAll('null', 'Number.POSITIVE_INFINITY');
  const [head] = readFileSync(FILE, 'utf8').split('export const');
  writeFileSync(FILE, `${head}export const SAME_EVENT_POINTS: SameEventPoints = ${data};\n`);
}
