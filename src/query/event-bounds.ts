import type { Basis, Dataset, Edtf, ReportedEvent, When } from '../model/dataset.ts';
import { dateBounds, type EdtfDate, type Precision, parseEdtf } from '../model/edtf.ts';
import { latestPublication } from './latest-publication.ts';

/** Where an event stands in time and how sure that is. Half-open, milliseconds since 1970 UTC. */
export interface EventBounds {
  /** Absent: some time before `end`, nobody says since when. */
  readonly start?: number;
  /** For an open end the latest publication; absent where no article is dated or the start is later. */
  readonly end?: number;
  readonly openStart: boolean;
  /** Still going on when reported. */
  readonly openEnd: boolean;
  readonly approximateStart: boolean;
  readonly approximateEnd: boolean;
  /** How finely each written side is told; both the same for a single date. */
  readonly startPrecision?: Precision;
  readonly endPrecision?: Precision;
  /** Written as an interval A/B, not as one date. */
  readonly isInterval: boolean;
  readonly extent: When['extent'];
  readonly basis: Basis;
}

interface Sides {
  readonly first?: EdtfDate;
  readonly last?: EdtfDate;
  readonly isInterval: boolean;
}

function sidesOf(edtf: Edtf): Sides | undefined {
  const value = parseEdtf(edtf);
  if (!value) return undefined;
  if (value.kind === 'date') return { first: value, last: value, isInterval: false };
  const { start, end } = value;
  return { ...(start && { first: start }), ...(end && { last: end }), isInterval: true };
}

const vague = (date: EdtfDate | undefined): boolean =>
  date !== undefined && (date.approximate || date.uncertain);

/** Bounds of a date; an open end reaches to the latest publication. */
export function boundsOfWhen(
  when: When,
  dataset: Pick<Dataset, 'articles'>,
): EventBounds | undefined {
  const sides = sidesOf(when.edtf);
  if (!sides) return undefined;
  const { first, last, isInterval } = sides;
  const start = first && dateBounds(first).start;
  const told = last && dateBounds(last).end;
  const publication = latestPublication(dataset)?.end;
  const reached = publication !== undefined && publication > (start ?? -Infinity);
  const end = told ?? (reached ? publication : undefined);
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    openStart: first === undefined,
    openEnd: last === undefined,
    approximateStart: vague(first),
    approximateEnd: vague(last),
    ...(first && { startPrecision: first.precision }),
    ...(last && { endPrecision: last.precision }),
    isInterval,
    extent: when.extent,
    basis: when.basis,
  };
}

/** Bounds of an event's date; undefined where it has none. */
export const eventBounds = (event: ReportedEvent, dataset: Dataset): EventBounds | undefined =>
  event.when && boundsOfWhen(event.when, dataset);
