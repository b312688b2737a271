import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { parseEdtf } from '../model/edtf.ts';
import { foundOnce } from './found-once.ts';
import { dayOf } from './named-days.ts';

/** The day that an event happened on, or began on where it lasted; undefined where that is not known. */
function firstDay({ when }: ReportedEvent): number | undefined {
  if (!when) return undefined;
  const value = parseEdtf(when.edtf);
  if (value?.kind === 'date') return dayOf(when.edtf);
  return when.extent === 'throughout' ? dayOf(when.edtf.split('/')[0]!) : undefined;
}

const articleCount = ({ reports }: ReportedEvent): number =>
  new Set(reports.map(({ article }) => article)).size;

/** What an event counts among those of its day: its weight, more where several articles report it. */
export const importanceOf = (event: ReportedEvent): number =>
  event.weight * (1 + Math.log(articleCount(event)));

type EventsOfDays = ReadonlyMap<number, readonly ReportedEvent[]>;

function sortIntoDays(events: Dataset['events']): EventsOfDays {
  const byDay = new Map<number, ReportedEvent[]>();
  for (const event of events) {
    const day = firstDay(event);
    if (day === undefined) continue;
    const there = byDay.get(day);
    if (there) there.push(event);
    else byDay.set(day, [event]);
  }
  for (const list of byDay.values())
    list.sort((a, b) => importanceOf(b) - importanceOf(a) || (a.id < b.id ? -1 : 1));
  return byDay;
}

const eventsByDay = foundOnce(sortIntoDays);

/** For each day the events that happened or began on it, the most important first. */
export const eventsOfDays = ({ events }: Pick<Dataset, 'events'>): EventsOfDays =>
  eventsByDay(events);
