/** From what an edit names to what is there now: by id where its words agree, otherwise by the words. */
import type { Actor, ActorId, EventId, Report, ReportedEvent, ReportId } from '../model/dataset.ts';
import type { Anchors, ReportAnchor } from './anchors.ts';
import { type Placed, reportsOfArticles } from './dataset-index.ts';
import type { Overlay } from './overlay.ts';

const triggerOf = ({ passage, trigger }: Report): string =>
  passage.quote.slice(trigger.start - passage.start, trigger.end - passage.start);

const fits = (report: Report, anchor: ReportAnchor): boolean =>
  report.article === anchor.article &&
  (report.passage.quote === anchor.quote || triggerOf(report) === anchor.trigger);

/** Whether two quotes share the words that tell of the event: one reading may cut a passage shorter than another. */
const shareWords = (report: Report, { quote, trigger }: ReportAnchor): boolean => {
  const now = report.passage.quote;
  return triggerOf(report) === trigger && (now.includes(quote) || quote.includes(now));
};

export class Resolver {
  readonly #overlay: Overlay;
  readonly #anchors: Anchors;

  constructor(overlay: Overlay, anchors: Anchors) {
    this.#overlay = overlay;
    this.#anchors = anchors;
  }

  event(id: EventId): ReportedEvent | undefined {
    const found = this.#overlay.event(id);
    const anchor = this.#anchors.events.find(({ event }) => event === id);
    if (!anchor) return found;
    const agrees = found?.reports.some((report) => anchor.reports.some((one) => fits(report, one)));
    if (agrees) return found;
    for (const one of anchor.reports) {
      const place = this.#place(one, (placed) => placed.event.kind === anchor.kind);
      if (place) return place.event;
    }
    return undefined;
  }

  report(id: ReportId): Placed | undefined {
    const anchor = this.#anchors.reports.find(({ report }) => report === id);
    const found = this.#placed(id);
    if (!anchor || (found && fits(found.report, anchor))) return found;
    return this.#place(anchor);
  }

  actor(id: ActorId): Actor | undefined {
    const found = this.#overlay.actor(id);
    const anchor = this.#anchors.actors.find(({ actor }) => actor === id);
    if (found || !anchor) return found;
    const { name } = anchor;
    return this.#overlay
      .actors()
      .find((actor) => actor.name === name || actor.aliases?.includes(name));
  }

  #placed(id: ReportId): Placed | undefined {
    const home = this.#overlay.homeOf(id);
    const event = home === undefined ? undefined : this.#overlay.event(home);
    const report = event?.reports.find((one) => one.id === id);
    return event && report && { event, report };
  }

  /** The report that has an anchor's words: itself, the same quote, or one that shares it; the nearest of several. */
  #place(anchor: ReportAnchor, preferred: (placed: Placed) => boolean = () => true) {
    const own = this.#placed(anchor.report);
    if (own && fits(own.report, anchor)) return own;
    const candidates = (reportsOfArticles(this.#overlay.base).get(anchor.article) ?? []).filter(
      ({ report }) => fits(report, anchor) && sameOrShared(report, anchor),
    );
    const ranked = candidates
      .map((placed) => ({ placed, rank: rankOf(placed, anchor, preferred) }))
      .sort((a, b) => a.rank - b.rank);
    for (const { placed } of ranked) {
      const now = this.#placed(placed.report.id);
      if (now) return now;
    }
    return undefined;
  }
}

const sameOrShared = (report: Report, anchor: ReportAnchor): boolean =>
  report.passage.quote === anchor.quote || shareWords(report, anchor);

const FAR = 1e9;

const rankOf = (placed: Placed, anchor: ReportAnchor, preferred: (p: Placed) => boolean): number =>
  (preferred(placed) ? 0 : FAR) +
  (triggerOf(placed.report) === anchor.trigger ? 0 : FAR / 2) +
  Math.abs(placed.report.trigger.start - anchor.start);
