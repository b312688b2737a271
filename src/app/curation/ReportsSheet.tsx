/** The reports of the event in hand: split some off, move one to another event, leave one out. */

import { useState } from 'react';
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { EventId, Report, ReportedEvent, ReportId } from '../../model/dataset.ts';
import { eventSelected, panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectSelectedEvent } from '../../store/select-drawn.ts';
import { selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './curation.module.css';
import { EventPicker } from './EventPicker.tsx';
import { perform } from './perform.ts';

/** An id for what is split off: that of its first report, or the next like it that is free. */
export function freeEventId(report: ReportId, taken: ReadonlySet<string>): EventId {
  let id: string = report;
  for (let number = 2; taken.has(id); number++) id = `${report}~${number}`;
  return id as EventId;
}

const button = `${controls.button} ${controls.small} ${controls.line}`;

interface RowProps {
  report: Report;
  article: string;
  chosen: boolean;
  onChoose: () => void;
  onMove: () => void;
  onLeaveOut: () => void;
}

function Row({ report, article, chosen, onChoose, onMove, onLeaveOut }: RowProps) {
  const words = useWords(curation);
  const { quote } = report.passage;
  return (
    <li>
      <label className={styles.check}>
        <input type="checkbox" checked={chosen} onChange={onChoose} />
        <span>
          {quote}
          <small>{article}</small>
        </span>
      </label>
      <span className={styles.buttons}>
        <button
          type="button"
          className={button}
          aria-label={words.actionOf(words.move, quote)}
          onClick={onMove}
        >
          {words.move}
        </button>
        <button
          type="button"
          className={button}
          aria-label={words.actionOf(words.leaveOut, quote)}
          onClick={onLeaveOut}
        >
          {words.leaveOut}
        </button>
      </span>
    </li>
  );
}

function useReports(event: ReportedEvent) {
  const act = useAct();
  const store = useStoreItself();
  const { events } = useSelected(selectReported);
  const close = () => act(panelOpened, 'none');
  return {
    split: (reports: readonly ReportId[]) => {
      const [first] = reports;
      if (!first) return;
      const as = freeEventId(first, new Set<string>(events.map(({ id }) => id)));
      perform(store, [{ kind: 'event-split', event: event.id, reports, as }]);
      close();
      act(eventSelected, as);
    },
    move: (report: ReportId, to: EventId) => {
      perform(store, [{ kind: 'report-moved', report, to }]);
      close();
      act(eventSelected, to);
    },
    leaveOut: (report: ReportId) => perform(store, [{ kind: 'report-left-out', report }]),
  };
}

function Reports({ event }: { event: ReportedEvent }) {
  const words = useWords(curation);
  const { articles, events } = useSelected(selectReported);
  const [chosen, setChosen] = useState<readonly ReportId[]>([]);
  const [moving, setMoving] = useState<ReportId>();
  const { split, move, leaveOut } = useReports(event);
  const titleOf = (report: Report): string => {
    const article = articles.find(({ id }) => id === report.article);
    return article?.title ?? report.article;
  };
  if (moving)
    return (
      <EventPicker
        events={events}
        like={event}
        action={words.moveHere}
        onPick={(to) => move(moving, to)}
      />
    );
  const here = chosen.filter((id) => event.reports.some((report) => report.id === id));
  return (
    <>
      <ul className={styles.list}>
        {event.reports.map((report) => (
          <Row
            key={report.id}
            report={report}
            article={titleOf(report)}
            chosen={here.includes(report.id)}
            onChoose={() =>
              setChosen(
                here.includes(report.id)
                  ? here.filter((id) => id !== report.id)
                  : [...here, report.id],
              )
            }
            onMove={() => setMoving(report.id)}
            onLeaveOut={() => leaveOut(report.id)}
          />
        ))}
      </ul>
      <p className={styles.buttons}>
        <button
          type="button"
          className={`${controls.button} ${controls.line}`}
          disabled={here.length === 0 || here.length === event.reports.length}
          onClick={() => split(here)}
        >
          {words.splitOff}
        </button>
      </p>
    </>
  );
}

export function ReportsSheet() {
  const words = useWords(curation);
  const event = useSelected(selectSelectedEvent);
  return (
    <SheetFrame heading={words.reportsOfEvent}>
      {event ? (
        <Reports key={event.id} event={event} />
      ) : (
        <p className={styles.hint}>{words.noReportLeft}</p>
      )}
    </SheetFrame>
  );
}
