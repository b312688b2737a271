/** The passages of the open article whose events are shown, what each tells, and which are in hand. */
import { useCallback, useMemo } from 'react';
import type { ArticleId, Dataset, EventId, ReportedEvent, ReportId } from '../../model/dataset.ts';
import { type MarkedPassage, markPassages } from '../../query/mark-passages.ts';
import { certaintyOf, wordWhenShort } from '../../query/word-when.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDrawnEvents, selectSelected, selectShownEvents } from '../../store/selectors.ts';
import type { PassageFacts } from './passage-facts.ts';

export interface Passages {
  readonly passages: readonly MarkedPassage[];
  /** How many events they tell of. */
  readonly events: number;
  /** How many passages of the article the filters hide. */
  readonly hidden: number;
  readonly isHeld: (passage: MarkedPassage) => boolean;
  readonly factsOf: (passage: MarkedPassage) => PassageFacts;
}

/** What is in hand: one report, or all reports of one event. */
interface Held {
  readonly event: EventId | undefined;
  readonly report: ReportId | undefined;
}

function useHeld(): Held {
  const selected = useSelected(selectSelected);
  if (selected.kind !== 'found') return { event: undefined, report: undefined };
  return { event: selected.event.id, report: selected.report?.id };
}

const countReports = (events: readonly ReportedEvent[], article: ArticleId | undefined): number =>
  events.reduce(
    (sum, { reports }) => sum + reports.filter((report) => report.article === article).length,
    0,
  );

export function usePassages(dataset: Dataset, article: ArticleId | undefined): Passages {
  const drawn = useSelected(selectDrawnEvents);
  const shownEvents = useSelected(selectShownEvents);
  const { event, report } = useHeld();
  const passages = useMemo(() => (article ? markPassages(drawn, article) : []), [drawn, article]);
  const inAll = useMemo(() => countReports(dataset.events, article), [dataset, article]);
  const byId = useMemo(
    () => new Map<EventId, ReportedEvent>(dataset.events.map((one) => [one.id, one])),
    [dataset],
  );
  const shownIds = useMemo(() => new Set(shownEvents.map(({ id }) => id)), [shownEvents]);
  const isHeld = useCallback(
    (passage: MarkedPassage) => (report ? passage.report === report : passage.event === event),
    [event, report],
  );
  const factsOf = useCallback(
    (passage: MarkedPassage): PassageFacts => {
      const told = byId.get(passage.event);
      const when = told?.reports.find(({ id }) => id === passage.report)?.when ?? told?.when;
      return {
        title: told?.title ?? '',
        date: when ? wordWhenShort(when) : 'No date',
        certainty: told ? certaintyOf(told) : 'undated',
        held: isHeld(passage),
        shown: shownIds.has(passage.event),
      };
    },
    [byId, isHeld, shownIds],
  );
  return {
    passages,
    events: new Set(passages.map((passage) => passage.event)).size,
    hidden: inAll - passages.length,
    isHeld,
    factsOf,
  };
}
