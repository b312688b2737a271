/** A new event from words of an article, found again by them when the article was read anew. */
import type { Article, Report, Span } from '../../model/dataset.ts';
import type { EditOf } from '../edits.ts';
import { castNow, provenWhen } from './change-event.ts';
import { ACTOR_GONE, type Bench, type Misfit } from './outcome.ts';

const moved = <Place extends Span>(place: Place, by: number): Place => ({
  ...place,
  start: place.start + by,
  end: place.end + by,
});

/** How far a quote has moved in its article; undefined where it is not there, or there more than once. */
function shiftOf({ passage }: Report, { text }: Article): number | undefined {
  if (text.slice(passage.start, passage.end) === passage.quote) return 0;
  const at = text.indexOf(passage.quote);
  if (at < 0 || text.indexOf(passage.quote, at + 1) >= 0) return undefined;
  return at - passage.start;
}

/** The report where its words stand now, by speakers who are there. */
function reportNow(report: Report, at: Bench): Report | undefined {
  const article = at.overlay.base.articles.find(({ id }) => id === report.article);
  const shift = article && shiftOf(report, article);
  if (shift === undefined) return undefined;
  const { saidBy = [], when, figures, ...rest } = report;
  const speakers = saidBy.flatMap((id) => at.resolve.actor(id)?.id ?? []);
  return {
    ...rest,
    passage: moved(report.passage, shift),
    trigger: moved(report.trigger, shift),
    ...(speakers.length > 0 && { saidBy: speakers }),
    ...(figures && { figures: figures.map((figure) => moved(figure, shift)) }),
    ...(when && { when: provenWhen(when, at) }),
  };
}

export function addEvent({ event }: EditOf<'event-added'>, at: Bench): Misfit {
  const { overlay } = at;
  if (overlay.isTaken(event.id)) return 'The articles have an event of that id now';
  if (event.reports.some(({ id }) => overlay.homeOf(id) !== undefined))
    return 'The articles have a report of that id now';
  const reports = event.reports.flatMap((report) => reportNow(report, at) ?? []);
  if (reports.length === 0) return 'Its words are no longer in the article';
  const { cast, gone } = castNow(event.participants, at);
  const { when, ...rest } = event;
  overlay.add({
    ...rest,
    participants: cast,
    reports,
    ...(when && { when: provenWhen(when, at) }),
  });
  return gone.length > 0 ? `${ACTOR_GONE}: ${gone.join(', ')}` : undefined;
}
