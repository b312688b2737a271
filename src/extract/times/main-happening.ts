/** The one happening of late that an article is about: a disaster, an attack or a death that it dates. */
import type { Edtf, When } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import type { DraftedSentence } from '../drafted-sentence.ts';
import { daysBefore } from './news-days.ts';
import { finestTime } from './told-again.ts';

const GRAVE: ReadonlySet<Kind> = new Set(['disaster', 'attack', 'harm']);

/** Days for which what an article narrates without a time is taken to follow upon it. */
const AFTERMATH_DAYS = 60;

export function isOfAftermath(when: When, day: Edtf | undefined): boolean {
  const before = daysBefore(when, day);
  return before !== undefined && before >= 0 && before <= AFTERMATH_DAYS;
}

const isGrave = ({ kind, classes }: DraftReport): boolean =>
  GRAVE.has(kind) || classes.includes('death');

/** Undefined where the article dates several apart, or none of the last weeks. */
export function mainHappening(
  sentences: readonly DraftedSentence[],
  day: Edtf | undefined,
): When | undefined {
  const late = sentences
    .flatMap(({ reports }) => reports.map(({ report }) => report))
    .filter((report) => {
      const { when, modality } = report;
      if (when?.basis !== 'stated' || when.edtf.includes('..') || !isGrave(report)) return false;
      if (modality !== 'asserted' && modality !== 'claimed') return false;
      return isOfAftermath(when, day);
    });
  return late.length > 0 ? finestTime(late) : undefined;
}
