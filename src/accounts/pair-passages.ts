/** Passages of two articles on one event, paired by closest wording. */
import type { Article, Report, Span } from '../model/dataset.ts';
import { findCounts } from './find-counts.ts';
import { contentOf, wordsOfSpan } from './words-of-passage.ts';

export interface PassagePair {
  readonly left?: Report;
  readonly right?: Report;
}

const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

/** Without the reports whose words stand inside those of another: they would say the same again. */
export function widestPassages(reports: readonly Report[]): readonly Report[] {
  return reports.filter(
    ({ passage }, index) =>
      !reports.some(
        (other, at) =>
          at !== index &&
          covers(other.passage, passage) &&
          (!covers(passage, other.passage) || at < index),
      ),
  );
}

interface Told {
  readonly report: Report;
  readonly content: ReadonlySet<string>;
  readonly counts: ReadonlySet<number>;
}

/** What a number that both tell weighs, beside the share of words. */
const SAME_NUMBER = 0.3;

const countShared = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  [...a].filter((one) => b.has(one)).length;

/** Shared content words, from 0 to 1 (Dice), and more for each number that both tell. */
function closeness(a: Told, b: Told): number {
  const all = a.content.size + b.content.size;
  const words = all === 0 ? 0 : (2 * countShared(a.content, b.content)) / all;
  return words + SAME_NUMBER * countShared(a.counts, b.counts);
}

/** Less than this is chance: the two stand alone. */
const CLOSE_ENOUGH = 0.15;

/** Each passage with the closest of the other side, in the order of the left article; then what has no counterpart. Each report stands once. */
export function pairPassages(
  [leftArticle, lefts]: readonly [Article, readonly Report[]],
  [rightArticle, rights]: readonly [Article, readonly Report[]],
): readonly PassagePair[] {
  const contents = (article: Article, reports: readonly Report[]) =>
    reports.map((report): Told => {
      const { passage } = report;
      const content = contentOf(wordsOfSpan(article.text, passage));
      const counts = findCounts(article.text, passage).map(({ value }) => value);
      return { report, content, counts: new Set(counts) };
    });
  const left = contents(leftArticle, widestPassages(lefts));
  const right = contents(rightArticle, widestPassages(rights));
  const candidates = left
    .flatMap((l) => right.map((r) => ({ l, r, close: closeness(l, r) })))
    .filter(({ close }) => close >= CLOSE_ENOUGH)
    .sort(
      (a, b) =>
        b.close - a.close ||
        a.l.report.passage.start - b.l.report.passage.start ||
        a.r.report.passage.start - b.r.report.passage.start,
    );
  const taken = new Set<Report>();
  const pairs: PassagePair[] = [];
  for (const { l, r } of candidates) {
    if (taken.has(l.report) || taken.has(r.report)) continue;
    taken.add(l.report).add(r.report);
    pairs.push({ left: l.report, right: r.report });
  }
  pairs.sort((a, b) => a.left!.passage.start - b.left!.passage.start);
  for (const { report } of left) if (!taken.has(report)) pairs.push({ left: report });
  for (const { report } of right) if (!taken.has(report)) pairs.push({ right: report });
  return pairs;
}
