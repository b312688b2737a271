import type { Kind } from '../../model/kinds.ts';
import type { DraftReport } from '../draft-report.ts';
import { spanOf } from './span-of.ts';

const SPOKEN: ReadonlySet<Kind> = new Set([
  'statement',
  'criticism',
  'appeal',
  'refusal',
  'warning',
]);

/** A report with what comparing it needs, worked out once. */
export interface Mention {
  readonly report: DraftReport;
  /** An act of speech told by a verb. */
  readonly saying: boolean;
  readonly noun: boolean;
  /** Planned, or only under a condition. */
  readonly open: boolean;
  /** Milliseconds within which it happened; absent: undated. */
  readonly span?: { readonly start: number; readonly end: number };
  /** The text gives this time to this very happening: no other happened at another. */
  readonly firm: boolean;
  /** Stems of all that it is about, without the word for it. */
  readonly words: ReadonlySet<string>;
  /** Numbers that tell it from others: "eight women", "the third hearing". */
  readonly numbers: readonly string[];
}

const NUMBER =
  /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|fifth)$/;

export function mentionOf(report: DraftReport): Mention {
  const { core, kind, form, modality, words, stem, when } = report;
  const saying = SPOKEN.has(kind) && form !== 'noun';
  const said = form === 'duty' ? [...words, stem] : words;
  const all = saying ? said : [...words, core.doer, core.patient, ...core.narrowed, ...core.names];
  return {
    report,
    saying,
    noun: form === 'noun',
    open: modality === 'planned' || modality === 'conditional',
    firm: report.firm === true,
    ...(when && { span: spanOf(when) }),
    words: new Set(
      all.filter((word): word is string => word !== undefined && (saying || word !== stem)),
    ),
    numbers: core.narrowed.filter((word) => NUMBER.test(word)),
  };
}
