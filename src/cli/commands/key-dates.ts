import { dayOf } from '../../key-dates/named-days.ts';
import { findKeyDates, type KeyDate } from '../../key-dates/rank-days.ts';
import { type Io, STATUS, type Status, UsageError } from '../io.ts';
import { loadDataset } from '../load-dataset.ts';
import { makeReporter } from '../reporter.ts';

export interface KeyDatesOptions {
  readonly top: string;
  readonly from?: string;
  readonly to?: string;
}

function givenDay(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const day = dayOf(text);
  if (day === undefined)
    throw new UsageError(`“${text}” is no day; write --${option} like 2020-10-06`);
  return day;
}

function givenCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(`“${text}” is no number of days; write --top like 10`);
  return count;
}

/** How many events of a day are told: what a chronology would have room for. */
const EVENTS_A_DAY = 5;

const told = ({ day, score, coverage, events }: KeyDate) => ({
  date: new Date(day).toISOString().slice(0, 10),
  score: Number(score.toFixed(4)),
  articles: Number(coverage.articles.toFixed(1)),
  events: events.slice(0, EVENTS_A_DAY).map(({ id, kind, title }) => ({ id, kind, title })),
});

/** `sourceline key-dates`: the days that the story turned on, in the order of time, as JSON. */
export async function keyDates(file: string, options: KeyDatesOptions, io: Io): Promise<Status> {
  const top = givenCount(options.top);
  const from = givenDay('from', options.from);
  const to = givenDay('to', options.to);
  const reporter = makeReporter(io, false);
  const { dataset } = await loadDataset(file, io, reporter);
  if (!dataset) return STATUS.problems;
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const days = findKeyDates(dataset, top, range).map(told);
  io.out(`${JSON.stringify(days, null, 2)}\n`);
  return STATUS.ok;
}
