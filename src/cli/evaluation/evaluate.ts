/** Scores a dataset against the annotation of its articles. */
import type { Dataset } from '../../model/dataset.ts';
import { foundArticles } from './found-reports.ts';
import type { GoldArticle, GoldReport } from './gold.ts';
import { type JudgedRow, judgeRow } from './judge-row.ts';
import { matchReports } from './match-reports.ts';

/** Percentages, but for the counts; absent where there was nothing to count. */
export type Figures = Readonly<Record<string, number | undefined>>;

/** One report that belongs on a timeline, and what became of it. */
export interface EvaluatedRow {
  readonly article: string;
  readonly gold: GoldReport;
  readonly found?: { readonly kind: string; readonly edtf?: string; readonly agents: string };
  readonly judged?: JudgedRow;
}

export interface Evaluation {
  readonly figures: Figures;
  readonly rows: readonly EvaluatedRow[];
}

const percent = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Number(((100 * part) / whole).toFixed(1));

/** Of the pairs of reports that one side puts on one event, how many the other does. */
function pairFigures(
  pairs: readonly (readonly [gold: string, found: string])[],
): Pick<Figures, string> {
  let [both, golds, founds] = [0, 0, 0];
  pairs.forEach(([gold, found], i) => {
    for (const [otherGold, otherFound] of pairs.slice(i + 1)) {
      if (gold === otherGold) golds++;
      if (found === otherFound) founds++;
      if (gold === otherGold && found === otherFound) both++;
    }
  });
  return { sameEventPrecision: percent(both, founds), sameEventRecall: percent(both, golds) };
}

interface Tally {
  readonly rows: EvaluatedRow[];
  readonly pairs: (readonly [string, string])[];
  readonly ranked: { readonly weight: number; readonly must: boolean }[];
  reports: number;
  right: number;
  missing: number;
}

function tallyArticle(
  gold: GoldArticle,
  found: ReturnType<typeof foundArticles>,
  tally: Tally,
): void {
  const article = found.get(gold.article);
  if (!article) {
    tally.missing++;
    for (const each of gold.reports)
      if (each.must) tally.rows.push({ article: gold.article, gold: each });
    return;
  }
  const matched = matchReports(gold.reports, article);
  const musts = new Set(
    [...matched].filter(([g]) => gold.reports[g]!.must).map(([, found]) => found),
  );
  tally.reports += article.reports.length;
  tally.right += matched.size;
  article.reports.forEach(({ weight }, r) => {
    tally.ranked.push({ weight, must: musts.has(r) });
  });
  gold.reports.forEach((each, g) => {
    const report = article.reports[matched.get(g) ?? -1];
    if (report) tally.pairs.push([each.event, report.event]);
    if (!each.must) return;
    tally.rows.push({
      article: gold.article,
      gold: each,
      ...(report && {
        found: {
          kind: report.kind,
          agents: report.agents.map(({ name }) => name).join(', '),
          ...(report.edtf !== undefined && { edtf: report.edtf }),
        },
        judged: judgeRow(each, report, gold.published),
      }),
    });
  });
}

function figuresOf(golds: readonly GoldArticle[], tally: Tally): Figures {
  const { rows, reports, right } = tally;
  const judged = rows.flatMap((row) => (row.judged ? [{ ...row.judged, gold: row.gold }] : []));
  const share = (
    of: (row: (typeof judged)[number]) => boolean,
    among: (row: (typeof judged)[number]) => boolean = () => true,
  ): number | undefined => {
    const counted = judged.filter(among);
    return percent(counted.filter(of).length, counted.length);
  };
  const recall = percent(judged.length, rows.length);
  const precision = percent(right, reports);
  const top = tally.ranked.sort((a, b) => b.weight - a.weight).slice(0, rows.length);
  return {
    articles: golds.length,
    missingArticles: tally.missing,
    mustReports: rows.length,
    systemReports: reports,
    recall,
    precision,
    f1: recall && precision ? percent(2 * recall * precision, 100 * (recall + precision)) : 0,
    kind: share((row) => row.kind),
    date: share(
      (row) => row.date,
      (row) => row.dated,
    ),
    falseDates: share(
      (row) => row.falseDate,
      (row) => row.claimsDate,
    ),
    agent: share(
      (row) => row.agent,
      (row) => row.gold.agents.length > 0,
    ),
    target: share(
      (row) => row.target,
      (row) => row.gold.targets.length > 0,
    ),
    ...pairFigures(tally.pairs),
    topByWeight: percent(top.filter(({ must }) => must).length, rows.length),
    rowsRight: percent(
      judged.filter((row) => row.kind && row.date && row.agent).length,
      rows.length,
    ),
  };
}

/** The figures, and each report that belongs on a timeline with what the dataset made of it. */
export function evaluate(golds: readonly GoldArticle[], dataset: Dataset): Evaluation {
  const found = foundArticles(dataset);
  const tally: Tally = { rows: [], pairs: [], ranked: [], reports: 0, right: 0, missing: 0 };
  for (const gold of golds) tallyArticle(gold, found, tally);
  return { figures: figuresOf(golds, tally), rows: tally.rows };
}
