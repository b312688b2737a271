/**
 * What the views ask of the events, as columns of numbers: one row for each event in time order. Buffers alone, so that a worker
 * can make them and hand them over.
 */
import { BASES } from '../model/dataset.ts';
import type { Certainty } from './filters.ts';
import { FORMS, type MarkSpan } from './mark-span.ts';

export const CERTAINTIES = [...BASES, 'undated'] as const satisfies readonly Certainty[];
/** In `form`: nothing dates the event. */
export const UNDATED = FORMS.length;

/** Bits of `flags`: of the mark, and whether the date has an open end. */
export const FLAGS = { open: 1, aboutStart: 2, aboutEnd: 4, openEnd: 8 } as const;

/** Bits of `roles`. `own`: the agent itself, not the country or body that it is part of. */
export const ROLE_BITS = { agent: 1, target: 2, other: 4, speaker: 8, own: 16 } as const;

export interface Columns {
  readonly count: number;
  /** Place in the dataset's list of events. */
  readonly source: Uint32Array;
  /** Places in KINDS, CERTAINTIES and FORMS. */
  readonly kind: Uint8Array;
  readonly certainty: Uint8Array;
  readonly form: Uint8Array;
  /** One bit for each of MODALITIES that a report has. */
  readonly modalities: Uint8Array;
  readonly flags: Uint8Array;
  /** Place in `lanes`. */
  readonly lane: Uint32Array;
  readonly weight: Float64Array;
  /** When it may have been, milliseconds since 1970 UTC: infinite where open, NaN for an undated event. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Where its mark stands; see MarkSpan. */
  readonly at: Float64Array;
  readonly markStart: Float64Array;
  readonly markEnd: Float64Array;
  /** Its heading in the list. */
  readonly shelfAt: Float64Array;
  readonly shelfRank: Float64Array;
  /** Where it is first reported: article, passage, trigger. */
  readonly firstArticle: Uint32Array;
  readonly firstPassage: Uint32Array;
  readonly firstTrigger: Uint32Array;
  /** The actors involved in event i, wholes included, are `actors[actorFrom[i]]` to before `actors[actorFrom[i + 1]]`; `roles` beside them. */
  readonly actorFrom: Uint32Array;
  readonly actors: Uint32Array;
  readonly roles: Uint8Array;
  /** The articles that report it, each once. */
  readonly articleFrom: Uint32Array;
  readonly articles: Uint32Array;
  /** Of the id, and of those of its reports in the same way. */
  readonly idHash: Uint32Array;
  readonly reportFrom: Uint32Array;
  readonly reportHash: Uint32Array;
  /** The rows that have a mark, in order of `at`. */
  readonly byAt: Uint32Array;
  /** Keys of the lanes by actor: sorted ids of the countries, bodies or actors that act, one a line. */
  readonly lanes: readonly string[];
}

/** The columns with one number for each event. */
export const PLAIN_COLUMNS = [
  'source',
  'kind',
  'certainty',
  'form',
  'modalities',
  'flags',
  'lane',
  'weight',
  'start',
  'end',
  'at',
  'markStart',
  'markEnd',
  'shelfAt',
  'shelfRank',
  'firstArticle',
  'firstPassage',
  'firstTrigger',
  'idHash',
] as const satisfies readonly (keyof Columns)[];

/** The buffers of the columns, to be transferred to another thread. */
export const buffersOf = (columns: Columns): ArrayBuffer[] =>
  Object.values(columns).flatMap((column) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );

/** The mark of a row; undefined where nothing dates the event. */
export function markAt(columns: Columns, row: number): MarkSpan | undefined {
  const form = FORMS[columns.form[row] as number];
  if (!form) return undefined;
  const flags = columns.flags[row] as number;
  return {
    form,
    at: columns.at[row] as number,
    start: columns.markStart[row] as number,
    end: columns.markEnd[row] as number,
    open: (flags & FLAGS.open) !== 0,
    aboutStart: (flags & FLAGS.aboutStart) !== 0,
    aboutEnd: (flags & FLAGS.aboutEnd) !== 0,
  };
}
