import type { Dataset } from '../model/dataset.ts';
import { type Columns, PLAIN_COLUMNS } from './columns.ts';
import { EventReader } from './fill-columns.ts';
import { gatherColumns } from './gather-columns.ts';
import type { Portion } from './portion-reader.ts';
import { rowsInTimeOrder } from './time-order.ts';

type Numbers = Uint8Array | Uint32Array | Float64Array;

function joined<Column extends Numbers>(columns: readonly Column[]): Column {
  const length = columns.reduce((sum, column) => sum + column.length, 0);
  const Kind = (columns[0]?.constructor ?? Uint32Array) as new (size: number) => Column;
  const all = new Kind(length);
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

/** Where the lists of each event begin, when the lists of all portions stand one behind the other. */
function joinedStarts(starts: readonly Uint32Array[]): Uint32Array {
  const count = starts.reduce((sum, one) => sum + one.length - 1, 0);
  const all = new Uint32Array(count + 1);
  let [row, before] = [0, 0];
  for (const one of starts) {
    for (let i = 1; i < one.length; i++) all[++row] = before + (one[i] as number);
    before += one.at(-1) ?? 0;
  }
  return all;
}

/** One numbering of the lanes of all portions, each of which may have its own. */
function joinedLanes(portions: readonly Columns[]): Pick<Columns, 'lane' | 'lanes'> {
  const numbers = new Map<string, number>();
  const lane = joined(
    portions.map((portion) => {
      const known = portion.lanes.map((key) => {
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        return number;
      });
      return portion.lane.map((own) => known[own] as number);
    }),
  );
  return { lane, lanes: [...numbers.keys()] };
}

function joinPortions(portions: readonly Columns[]): Columns {
  const of = <Name extends keyof Columns>(name: Name): Columns[Name][] =>
    portions.map((portion) => portion[name]);
  const plain = Object.fromEntries(
    PLAIN_COLUMNS.map((name) => [name, joined(of(name) as Numbers[])]),
  ) as unknown as Pick<Columns, (typeof PLAIN_COLUMNS)[number]>;
  const count = portions.reduce((sum, portion) => sum + portion.count, 0);
  return {
    ...plain,
    ...joinedLanes(portions),
    source: Uint32Array.from({ length: count }, (_, place) => place),
    count,
    actorFrom: joinedStarts(of('actorFrom')),
    actors: joined(of('actors')),
    roles: joined(of('roles')),
    articleFrom: joinedStarts(of('articleFrom')),
    articles: joined(of('articles')),
    reportFrom: joinedStarts(of('reportFrom')),
    reportHash: joined(of('reportHash')),
    byAt: new Uint32Array(0),
  };
}

/** Columns of all events in time order, from those of runs in the order of the dataset. */
export function columnsInTime(
  dataset: Pick<Dataset, 'actors' | 'articles'>,
  portions: readonly Portion[],
): Columns {
  const columns = portions.map((portion) => portion.columns);
  const filled = joinPortions(
    columns.length > 0 ? columns : [new EventReader(dataset).read([], () => 0)],
  );
  const firsts = firstsOf(portions);
  let run = 0;
  const idOf = (place: number): string => {
    if (place < (firsts[run] as number) || place >= (firsts[run + 1] as number))
      run = firsts.findLastIndex((first) => first <= place);
    return portions[run]?.ids[place - (firsts[run] as number)] ?? '';
  };
  const row = rowsInTimeOrder(filled, idOf);
  return gatherColumns([filled], { which: new Uint8Array(row.length), row });
}

/** The place in the dataset at which each portion begins, and the end of the last. */
export function firstsOf(portions: readonly Portion[]): readonly number[] {
  const firsts = [0];
  for (const { columns } of portions) firsts.push((firsts.at(-1) as number) + columns.count);
  return firsts;
}
