/** Compares the sources of each event in short pieces, between which whatever else waits has its turn. */
import type { Disagreement } from '../accounts/disagreements.ts';
import type { Dataset, EventId, ReportedEvent } from '../model/dataset.ts';
import { type EventIndex, indexOf } from '../query/event-index.ts';

/** So many events are compared in a millisecond or less. */
const PIECE = 4;

type Compare = (dataset: Dataset, event: ReportedEvent) => readonly Disagreement[];

/** An event that one article alone reports has nobody to contradict it: it is not even read. */
const hasSeveralArticles = ({ articleFrom }: EventIndex, row: number): boolean =>
  (articleFrom[row + 1] as number) - (articleFrom[row] as number) > 1;

/** The events on which articles contradict each other. Stops, with undefined, once `rest` answers that nobody waits for it. */
export async function compareInPieces(
  dataset: Dataset,
  compare: Compare,
  rest: () => Promise<boolean>,
): Promise<ReadonlySet<EventId> | undefined> {
  const index = indexOf(dataset);
  const differing = new Set<EventId>();
  let compared = 0;
  for (let row = 0; row < index.count; row++) {
    if (!hasSeveralArticles(index, row)) continue;
    const event = index.eventAt(row);
    if (compare(dataset, event).length > 0) differing.add(event.id);
    if (++compared % PIECE === 0 && !(await rest())) return undefined;
  }
  return differing;
}
