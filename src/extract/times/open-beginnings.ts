/** "The battles began on September 28", and they go on: the day of a beginning becomes the start of an open span. */
import type { Sentence } from '../../grammar/sentence.ts';
import { tenseOf } from '../../grammar/tense.ts';
import type { When } from '../../model/dataset.ts';
import { boundsOf, formatEdtf, parseEdtf } from '../../model/edtf.ts';
import type { Kind } from '../../model/kinds.ts';
import type { DraftedReport, DraftedSentence } from '../drafted-sentence.ts';
import { lemmaOf } from '../tree/clause.ts';

const BEGINS = /^(?:begin|start|erupt|break|flare|commence|ensue)$/;
const LASTING: ReadonlySet<Kind> = new Set(['attack', 'protest']);

const startOf = (when: When): number | undefined => {
  const value = parseEdtf(when.edtf);
  return value && boundsOf(value).start;
};

const begins = (s: Sentence, { trigger, report }: DraftedReport): boolean =>
  trigger.form === 'occurs' &&
  LASTING.has(report.kind) &&
  report.when?.basis === 'stated' &&
  /^\d{4}-\d{2}-\d{2}$/.test(report.when.edtf) &&
  BEGINS.test(lemmaOf(s, trigger.verb ?? trigger.at));

/** Whether the article tells of the same kind of happening after that day, or as going on. */
function goesOn(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
  begun: DraftedReport,
): boolean {
  const start = begun.report.when && startOf(begun.report.when);
  return sentences.some((sentence, i) =>
    sentence.reports.some(({ report, trigger }) => {
      if (report.kind !== begun.report.kind || report.id === begun.report.id) return false;
      const later = report.when?.basis === 'stated' ? startOf(report.when) : undefined;
      if (start !== undefined && later !== undefined && later > start) return true;
      const { tense, progressive } = tenseOf(trees[i]!, trigger.verb ?? trigger.at);
      return trigger.form !== 'noun' && tense === 'present' && progressive;
    }),
  );
}

function opened(when: When): When {
  const value = parseEdtf(when.edtf);
  return value?.kind === 'date'
    ? { ...when, edtf: formatEdtf({ kind: 'interval', start: value }), extent: 'throughout' }
    : when;
}

export function openBeginnings(
  sentences: readonly DraftedSentence[],
  trees: readonly Sentence[],
): readonly DraftedSentence[] {
  return sentences.map((sentence, i) => ({
    ...sentence,
    reports: sentence.reports.map((drafted) => {
      const { when } = drafted.report;
      if (!when || !begins(trees[i]!, drafted) || !goesOn(sentences, trees, drafted))
        return drafted;
      return {
        ...drafted,
        report: { ...drafted.report, when: opened(when) },
        whenBecause: `${drafted.whenBecause}, and it goes on`,
      };
    }),
  }));
}
