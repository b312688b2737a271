import { type Columns, PLAIN_COLUMNS } from './columns.ts';

/** Which rows of which columns, in the order wanted. */
export interface Picks {
  /** 0 for the first of the columns, 1 for the second. */
  readonly which: Uint8Array;
  readonly row: Uint32Array;
}

interface Lists {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly marks?: Uint8Array;
}

function gatherLists(lists: readonly Lists[], { which, row }: Picks): Required<Lists> {
  const from = new Uint32Array(row.length + 1);
  for (let i = 0; i < row.length; i++) {
    const list = lists[which[i] as number] as Lists;
    const at = row[i] as number;
    from[i + 1] = (from[i] as number) + (list.from[at + 1] as number) - (list.from[at] as number);
  }
  const to = new Uint32Array(from[row.length] as number);
  const marks = new Uint8Array(to.length);
  for (let i = 0; i < row.length; i++) {
    const list = lists[which[i] as number] as Lists;
    const begin = list.from[row[i] as number] as number;
    for (let k = from[i] as number, j = begin; k < (from[i + 1] as number); k++, j++) {
      to[k] = list.to[j] as number;
      marks[k] = list.marks?.[j] ?? 0;
    }
  }
  return { from, to, marks };
}

/** The rows that have a mark, in order of its moment. */
function rowsByMark(at: Float64Array): Uint32Array {
  const rows = Uint32Array.from(at.keys()).filter((row) => !Number.isNaN(at[row]));
  return rows.sort((a, b) => (at[a] as number) - (at[b] as number) || a - b);
}

/** Columns of the picked rows. The columns share one numbering of actors, articles and lanes; the last one knows all lanes. */
export function gatherColumns(all: readonly Columns[], picks: Picks): Columns {
  const { which, row } = picks;
  const plain = Object.fromEntries(
    PLAIN_COLUMNS.map((name) => {
      const sources = all.map((columns) => columns[name]);
      const first = sources[0] as Uint32Array | Uint8Array | Float64Array;
      const made =
        first instanceof Float64Array
          ? new Float64Array(row.length)
          : first instanceof Uint8Array
            ? new Uint8Array(row.length)
            : new Uint32Array(row.length);
      for (let i = 0; i < row.length; i++)
        made[i] = (sources[which[i] as number] as typeof first)[row[i] as number] as number;
      return [name, made];
    }),
  ) as unknown as Pick<Columns, (typeof PLAIN_COLUMNS)[number]>;
  const actors = gatherLists(
    all.map((c) => ({ from: c.actorFrom, to: c.actors, marks: c.roles })),
    picks,
  );
  const articles = gatherLists(
    all.map((c) => ({ from: c.articleFrom, to: c.articles })),
    picks,
  );
  const reports = gatherLists(
    all.map((c) => ({ from: c.reportFrom, to: c.reportHash })),
    picks,
  );
  return {
    ...plain,
    count: row.length,
    actorFrom: actors.from,
    actors: actors.to,
    roles: actors.marks,
    articleFrom: articles.from,
    articles: articles.to,
    reportFrom: reports.from,
    reportHash: reports.to,
    byAt: rowsByMark(plain.at),
    lanes: all.at(-1)?.lanes ?? [],
  };
}
