/** When an event was, of what its reports say; and what of that stays with a report of its own. */
import type { When } from '../../model/dataset.ts';
import { isEdtf } from '../../model/edtf.ts';
import type { DraftReport } from '../draft-report.ts';
import { compare } from './compare.ts';
import { daysOf, spanOf } from './span-of.ts';

const BASIS_RANK = { stated: 1, context: 2, publication: 3 } as const;

/** A time and the report that gives it. */
export interface Dated {
  readonly when: When;
  readonly from: DraftReport;
}

const rankOf = ({ when, from }: Dated): number => (from.firm ? 0 : BASIS_RANK[when.basis]);

/** Of what lasts, the time that goes back furthest: "since Monday" before "for two days"; of all else, the most exact. */
const vagueness = ({ when }: Dated): number =>
  when.extent === 'throughout' ? spanOf(when).start : daysOf(when);

const isShort = ({ when }: Dated): number => (when.extent === 'throughout' ? 0 : 1);

/**
 * The best known time: said of it before said near it, stated before carried over, of what lasts before of a
 * moment in it, told often, exact before vague, then the earliest report's.
 */
export function chooseWhen(reports: readonly DraftReport[]): Dated | undefined {
  const dated = reports.flatMap((from) =>
    from.when && isEdtf(from.when.edtf) ? [{ when: from.when, from }] : [],
  );
  const told = new Map<string, number>();
  for (const { when } of dated) told.set(when.edtf, (told.get(when.edtf) ?? 0) + 1);
  return dated.sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      isShort(a) - isShort(b) ||
      told.get(b.when.edtf)! - told.get(a.when.edtf)! ||
      vagueness(a) - vagueness(b) ||
      compare(a.from.id, b.from.id),
  )[0];
}

/** Whether a time has another inside it; one that is still going on says more by its start. */
function holds(wide: When, narrow: When): boolean {
  if (wide.edtf.endsWith('/..')) return false;
  const [x, y] = [spanOf(wide), spanOf(narrow)];
  return x.start <= y.start && y.end <= x.end;
}

/** The time that a report gives otherwise than its event's: not one that was only guessed or that says less. */
export function ownWhen(report: DraftReport, event: Dated): When | undefined {
  const { when } = report;
  if (!when || !isEdtf(when.edtf) || when.edtf === event.when.edtf || holds(when, event.when))
    return undefined;
  return rankOf({ when, from: report }) > rankOf(event) ? undefined : when;
}
