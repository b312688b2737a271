/** A dataset with the clock times of its events in one zone: what stands on which day of the chart and the list. */
import type { ArticleId, Dataset, Report, ReportedEvent, When } from '../model/dataset.ts';
import { formatEdtf, parseEdtf } from '../model/edtf.ts';
import { valueInZone } from '../model/time-zone.ts';

/** A date that was put into another zone, and the date as the source has it. */
const reported = new WeakMap<When, When>();

/** The date as its source has it. */
export const asReported = (when: When): When => reported.get(when) ?? when;

const reportedEvents = new WeakMap<ReportedEvent, ReportedEvent>();

/** The event with its dates as their sources have them. */
export const eventAsReported = (event: ReportedEvent): ReportedEvent =>
  reportedEvents.get(event) ?? event;

/** What only a clock time with its zone has. */
const HAS_ZONE = /T\d\d:\d\d:\d\d(?:Z|[+-])/;

function whenInZone(when: When, zone: string): When {
  const value = HAS_ZONE.test(when.edtf) ? parseEdtf(when.edtf) : undefined;
  const edtf = value && formatEdtf(valueInZone(value, zone));
  if (!edtf || edtf === when.edtf) return when;
  const moved = { ...when, edtf };
  reported.set(moved, when);
  return moved;
}

/** The report or event itself where no hour of it moves. */
function dateMoved<Dated extends { readonly when?: When }>(dated: Dated, zone: string): Dated {
  const when = dated.when && whenInZone(dated.when, zone);
  return when === dated.when ? dated : { ...dated, when };
}

/** Dated by nothing but an article whose hour of publication moves: its mark stands where that stands. */
const standsByPublication = ({ when, reports }: ReportedEvent, moving: ReadonlySet<ArticleId>) =>
  when?.basis === 'publication' && reports.some(({ article }) => moving.has(article));

function eventInZone(
  event: ReportedEvent,
  zone: string,
  moving: ReadonlySet<ArticleId>,
): ReportedEvent {
  const reports = event.reports.map((report): Report => dateMoved(report, zone));
  const isMoved = reports.some((report, i) => report !== event.reports[i]);
  const isOther = isMoved || standsByPublication(event, moving);
  const moved = dateMoved(isOther ? { ...event, reports } : event, zone);
  if (moved !== event) reportedEvents.set(moved, event);
  return moved;
}

const zones = new WeakMap<object, string>();

/** The zone that a dataset was put into; undefined for one as it was reported. */
export const zoneOf = (dataset: object): string | undefined => zones.get(dataset);

/** The dataset itself where nothing moves. Dates without an hour, and hours without a zone, never do. */
export function datasetInZone(dataset: Dataset, zone: string | undefined): Dataset {
  if (zone === undefined) return dataset;
  const moving = new Set(
    dataset.articles.flatMap(({ id, published }) =>
      published && HAS_ZONE.test(published) ? [id] : [],
    ),
  );
  let isMoved = false;
  const events = Array.from(dataset.events, (event) => {
    const moved = eventInZone(event, zone, moving);
    isMoved ||= moved !== event;
    return moved;
  });
  if (!isMoved) return dataset;
  const shown = { ...dataset, events };
  zones.set(shown, zone);
  return shown;
}
