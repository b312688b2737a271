/**
 * How much one report is worth showing, 0 to 1: the more, the likelier a careful reader would put it on the timeline.
 *
 * A sum of points on the scale of log odds, one for each sign that holds. A half is where a reader begins to want it.
 */
import type { DraftedSentence } from '../drafted-sentence.ts';
import { REPORT_POINTS } from './report-points.ts';
import { signsOfReport, type WeighedFacts } from './signs-of-report.ts';

export function weighReport(
  facts: WeighedFacts,
  points: Readonly<Record<string, number>> = REPORT_POINTS,
): number {
  const odds = signsOfReport(facts).reduce(
    (sum, [sign, value]) => sum + value * (points[sign] ?? 0),
    points.base ?? 0,
  );
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}

/** Weighs again when the whole article has told of which kind, by whom and when. */
export const weighDrafts = (drafted: readonly DraftedSentence[]): readonly DraftedSentence[] =>
  drafted.map((sentence) => ({
    ...sentence,
    reports: sentence.reports.map((each) => {
      const { basis: _, ...rest } = each.facts;
      const { kind, modality, when, agents, targets } = each.report;
      const facts: WeighedFacts = {
        ...rest,
        kind,
        modality,
        named: agents.length > 0,
        target: targets.length > 0,
        ...(when && { basis: when.basis }),
      };
      return { ...each, facts, report: { ...each.report, weight: weighReport(facts) } };
    }),
  }));
