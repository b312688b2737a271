/** What a reader is to know of an event before taking it for a fact, beside how its date is known. */
import type { EventId, Modality, ReportedEvent } from '../model/dataset.ts';

/** The way in which an event is put that nobody asserts. */
export type Putting = Exclude<Modality, 'asserted'>;

/** That no report takes the event as a fact, and how it is put instead; undefined where one does. */
export function puttingOf({ reports }: ReportedEvent): Putting | undefined {
  const ways = reports.map(({ modality }) => modality);
  if (ways.includes('asserted')) return undefined;
  const [first] = ways;
  return ways.includes('denied') ? 'denied' : first === 'asserted' ? undefined : first;
}

/** That its sources contradict each other, and that the reader has changed it. */
export const SIGNS = ['differ', 'edited'] as const;
export type Sign = (typeof SIGNS)[number];

/** The events that carry each sign; which sources differ may not be known yet. */
export type SignedEvents = { readonly [Name in Sign]?: ReadonlySet<EventId> | undefined };

export const signsOf = (id: EventId, signed: SignedEvents): readonly Sign[] =>
  SIGNS.filter((sign) => signed[sign]?.has(id));
