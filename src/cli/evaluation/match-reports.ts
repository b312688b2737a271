/** Pairs what an annotation lists with what a dataset reports: best fits first, each once. */
import type { Span } from '../../model/dataset.ts';
import type { FoundArticle } from './found-reports.ts';
import type { GoldReport } from './gold.ts';
import { nthIndexOf, overlap, squeeze } from './squeezed-text.ts';

export const isKind = ({ kind, altKind }: GoldReport, found: string): boolean =>
  kind === found || [altKind ?? []].flat().includes(found);

interface Place {
  readonly sentence: Span;
  readonly trigger?: Span;
}

/** Where an annotated report stands; undefined where the article has no such sentence. */
function placeOf(gold: GoldReport, text: string): Place | undefined {
  const quote = squeeze(gold.quote);
  const start = text.indexOf(quote);
  if (start < 0) return undefined;
  const words = squeeze(gold.trigger);
  const at = nthIndexOf(text, words, gold.nth ?? 1, start);
  return {
    sentence: { start, end: start + quote.length },
    ...(at !== undefined && { trigger: { start: at, end: at + words.length } }),
  };
}

/** For each annotated report the index of the one that tells of it. */
export function matchReports(
  golds: readonly GoldReport[],
  { text, reports }: FoundArticle,
): ReadonlyMap<number, number> {
  const candidates: { gold: number; found: number; score: number }[] = [];
  golds.forEach((gold, g) => {
    const place = placeOf(gold, text.text);
    if (!place) return;
    reports.forEach((report, r) => {
      const kind = isKind(gold, report.kind);
      const told = place.trigger !== undefined && overlap(place.trigger, report.trigger);
      const near = overlap(place.sentence, report.trigger);
      const score = told ? (kind ? 3 : 2) : near && kind ? 1 : 0;
      if (score > 0) candidates.push({ gold: g, found: r, score: score + (gold.must ? 0.5 : 0) });
    });
  });
  candidates.sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { gold, found } of candidates) {
    if (matched.has(gold) || taken.has(found)) continue;
    matched.set(gold, found);
    taken.add(found);
  }
  return matched;
}
