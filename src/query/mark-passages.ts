/**
 * Cuts the text of an article at the edges of its reported passages, so that each piece knows the passages over it.
 * Overlapping passages get different levels: the outer or earlier one 0, the next one 1, as for underlines below each other.
 */
import type { EventId, Report, ReportedEvent, ReportId, Span } from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';
import { covers, cutAtEdges, overlap } from './cut-at-edges.ts';

/** A passage of one article with its place among the others. */
export interface MarkedPassage extends Span {
  readonly report: ReportId;
  readonly event: EventId;
  readonly kind: Kind;
  readonly trigger: Span;
  /** The words of the date, where they stand in the same article. */
  readonly phrase?: Span;
  /** 1 for the first passage of the article; the outer of two that start together comes first. */
  readonly number: number;
  /** Passages of one level never overlap. */
  readonly level: number;
  /** Whether an earlier passage of the article reports the same event. */
  readonly again: boolean;
}

/** A stretch of text over which nothing changes. */
export interface Segment extends Span {
  /** In order of level. */
  readonly passages: readonly MarkedPassage[];
  readonly isTrigger: boolean;
  readonly isPhrase: boolean;
  /** The passage that a press on this stretch means; absent outside passages. */
  readonly lead?: MarkedPassage;
}

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const length = (span: Span): number => span.end - span.start;

function reportsIn(
  events: readonly ReportedEvent[],
  article: string,
): { event: ReportedEvent; report: Report }[] {
  return events
    .flatMap((event) => event.reports.map((report) => ({ event, report })))
    .filter(({ report }) => report.article === article)
    .sort((a, b) => outerFirst(a.report.passage, b.report.passage));
}

/** The passages of one article in the order of its text, numbered, each on the lowest level that is free. */
export function markPassages(
  events: readonly ReportedEvent[],
  article: string,
): readonly MarkedPassage[] {
  const takenUntil: number[] = [];
  const seen = new Set<EventId>();
  return reportsIn(events, article).map(({ event, report }, index) => {
    const { start, end } = report.passage;
    const free = takenUntil.findIndex((until) => until <= start);
    const level = free >= 0 ? free : takenUntil.length;
    takenUntil[level] = end;
    const again = seen.has(event.id);
    seen.add(event.id);
    const phrase = (report.when ?? event.when)?.phrase;
    const phraseHere = phrase?.article === article;
    return {
      report: report.id,
      event: event.id,
      kind: event.kind,
      start,
      end,
      trigger: report.trigger,
      ...(phraseHere && { phrase: { start: phrase.start, end: phrase.end } }),
      number: index + 1,
      level,
      again,
    };
  });
}

/** Characters between a stretch and the trigger of a passage; 0 inside it. */
const farFromTrigger = (passage: MarkedPassage, piece: Span): number =>
  Math.max(0, passage.trigger.start - piece.end, piece.start - passage.trigger.end);

/** A trigger means its own passage; else the shortest passage; of equally short ones that whose trigger is nearest. */
function leadOf(passages: readonly MarkedPassage[], piece: Span): MarkedPassage | undefined {
  const own = passages.filter((passage) => covers(passage.trigger, piece));
  const candidates = own.length > 0 ? own : passages;
  return [...candidates].sort(
    (a, b) => length(a) - length(b) || farFromTrigger(a, piece) - farFromTrigger(b, piece),
  )[0];
}

/** A stretch of text cut where a passage, trigger or time phrase begins or ends; the pieces cover it without gap. */
export function cutAtPassages(
  stretch: Span,
  passages: readonly MarkedPassage[],
): readonly Segment[] {
  const here = passages.filter((passage) => overlap(passage, stretch));
  const phrases = passages.flatMap(({ phrase }) =>
    phrase && overlap(phrase, stretch) ? [phrase] : [],
  );
  const triggers = here.map((passage) => passage.trigger);
  return cutAtEdges(stretch, [...here, ...triggers, ...phrases]).map((piece) => {
    const over = here.filter((p) => covers(p, piece)).sort((a, b) => a.level - b.level);
    const lead = leadOf(over, piece);
    return {
      ...piece,
      passages: over,
      isTrigger: over.some((passage) => covers(passage.trigger, piece)),
      isPhrase: phrases.some((phrase) => covers(phrase, piece)),
      ...(lead && { lead }),
    };
  });
}
