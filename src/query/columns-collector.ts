import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { type Columns, PLAIN_COLUMNS } from './columns.ts';
import { EventReader } from './fill-columns.ts';
import { gatherColumns } from './gather-columns.ts';
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

function joinPortions(portions: readonly Columns[]): Columns {
  const of = <Name extends keyof Columns>(name: Name): Columns[Name][] =>
    portions.map((portion) => portion[name]);
  const plain = Object.fromEntries(
    PLAIN_COLUMNS.map((name) => [name, joined(of(name) as Numbers[])]),
  ) as unknown as Pick<Columns, (typeof PLAIN_COLUMNS)[number]>;
  return {
    ...plain,
    count: portions.reduce((sum, { count }) => sum + count, 0),
    actorFrom: joinedStarts(of('actorFrom')),
    actors: joined(of('actors')),
    roles: joined(of('roles')),
    articleFrom: joinedStarts(of('articleFrom')),
    articles: joined(of('articles')),
    reportFrom: joinedStarts(of('reportFrom')),
    reportHash: joined(of('reportHash')),
    byAt: new Uint32Array(0),
    lanes: portions.at(-1)?.lanes ?? [],
  };
}

/** Reads the events of a dataset in any number of portions; its articles and actors are known before. */
export class ColumnsCollector {
  private readonly reader: EventReader;
  private readonly portions: Columns[] = [];
  private readonly ids: string[] = [];

  constructor(dataset: Pick<Dataset, 'actors' | 'articles'>) {
    this.reader = new EventReader(dataset);
  }

  add(events: readonly ReportedEvent[]): void {
    const first = this.ids.length;
    this.portions.push(this.reader.read(events, (i) => first + i));
    for (const { id } of events) this.ids.push(id);
  }

  /** All of them in time order. */
  finish(): Columns {
    const filled = joinPortions(
      this.portions.length > 0 ? this.portions : [this.reader.read([], () => 0)],
    );
    const row = rowsInTimeOrder(filled, (i) => this.ids[i] ?? '');
    return gatherColumns([filled], { which: new Uint8Array(row.length), row });
  }
}
