/** The passages of the open article whose events are shown, what each tells, and which are in hand. */

import { useCallback, useMemo } from 'react';
import { dates } from '../../messages/en/dates.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { ArticleId, EventId, ReportedEvent, ReportId } from '../../model/dataset.ts';
import { hasBit } from '../../query/bits.ts';
import { eventsAt } from '../../query/event-index.ts';
import { type MarkedPassage, markPassages } from '../../query/mark-passages.ts';
import { rowsOfArticles } from '../../query/rows-of-articles.ts';
import { certaintyOf, wordWhenShort } from '../../query/word-when.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDrawnRows, selectSelected } from '../../store/select-drawn.ts';
import { selectShownRows } from '../../store/select-shown.ts';
import { selectIndex } from '../../store/selectors.ts';
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

interface Told {
  readonly event: ReportedEvent;
  readonly row: number;
}

export function usePassages(article: ArticleId | undefined): Passages {
  const say = useSay();
  const index = useSelected(selectIndex);
  const drawn = useSelected(selectDrawnRows);
  const shown = useSelected(selectShownRows);
  const { event, report } = useHeld();
  const told = useMemo(() => (article ? rowsOfArticles(index, [article]) : []), [index, article]);
  const passages = useMemo(() => {
    const events = eventsAt(
      index,
      told.filter((row) => hasBit(drawn, row)),
    );
    return article ? markPassages(events, article) : [];
  }, [told, index, drawn, article]);
  const byId = useMemo(
    () =>
      new Map<EventId, Told>(
        told.map((row) => {
          const one = index.eventAt(row);
          return [one.id, { event: one, row }];
        }),
      ),
    [told, index],
  );
  const inAll = useMemo(
    () =>
      countReports(
        [...byId.values()].map((one) => one.event),
        article,
      ),
    [byId, article],
  );
  const isHeld = useCallback(
    (passage: MarkedPassage) => (report ? passage.report === report : passage.event === event),
    [event, report],
  );
  const factsOf = useCallback(
    (passage: MarkedPassage): PassageFacts => {
      const { event: told, row } = byId.get(passage.event) ?? {};
      const when = told?.reports.find(({ id }) => id === passage.report)?.when ?? told?.when;
      return {
        title: told?.title ?? '',
        date: when ? wordWhenShort(when, say) : say(dates).noDate,
        certainty: told ? certaintyOf(told) : 'undated',
        held: isHeld(passage),
        shown: row !== undefined && hasBit(shown, row),
      };
    },
    [byId, isHeld, shown, say],
  );
  return {
    passages,
    events: new Set(passages.map((passage) => passage.event)).size,
    hidden: inAll - passages.length,
    isHeld,
    factsOf,
  };
}
