/** What is right about a report that an annotation has, too. */
import { anyAccepted } from './accepted-names.ts';
import { agree, areApart, type Days, daysOf } from './days-of-time.ts';
import type { FoundReport } from './found-reports.ts';
import type { GoldReport } from './gold.ts';
import { isKind } from './match-reports.ts';

export interface JudgedRow {
  readonly kind: boolean;
  /** Whether the annotation takes the time from the text, so that `date` counts. */
  readonly dated: boolean;
  readonly date: boolean;
  /** Whether the dataset takes the time from the text; then whether that contradicts every reading. */
  readonly claimsDate: boolean;
  readonly falseDate: boolean;
  readonly agent: boolean;
  readonly target: boolean;
}

const isDay = (days: Days | undefined): days is Days => days !== undefined;

function judgeDate(
  gold: GoldReport,
  found: FoundReport,
  published: string | undefined,
): Pick<JudgedRow, 'dated' | 'date' | 'claimsDate' | 'falseDate'> {
  const readings = [gold.when, ...(gold.altWhen ?? [])].map((when) => daysOf(when, published));
  const times = readings.filter(isDay);
  const own = daysOf(found.edtf, published);
  const told = gold.basis === 'stated' || gold.basis === 'context';
  const dated = times.length > 0 && told;
  const touches = own !== undefined && times.some((time) => !areApart(time, own));
  const mayBeUndated = readings.includes(undefined);
  const date = dated
    ? own
      ? times.some((time) => agree(time, own))
      : mayBeUndated
    : own === undefined || (times.length > 0 ? touches : found.basis === 'publication');
  const claimsDate = own !== undefined && found.basis !== 'publication';
  return { dated, date, claimsDate, falseDate: claimsDate && !touches };
}

export function judgeRow(
  gold: GoldReport,
  found: FoundReport,
  published: string | undefined,
): JudgedRow {
  const unnamed = gold.agentsOptional === true && found.agents.length === 0;
  return {
    kind: isKind(gold, found.kind),
    ...judgeDate(gold, found, published),
    agent: gold.agents.length === 0 || unnamed || anyAccepted(gold.agents, found.agents),
    target: anyAccepted(gold.targets, found.targets),
  };
}
