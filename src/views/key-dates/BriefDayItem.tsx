import type { BriefDay, BriefLine } from '../../key-dates/make-brief.ts';
import { wordCoverage, wordDay } from '../../key-dates/word-coverage.ts';
import { keyDates } from '../../messages/en/key-dates.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { certaintyOf, wordEdtfDate } from '../../query/word-when.ts';
import { eventSelected, screenOpened, windowMoved } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { isolated } from '../../text/isolate.ts';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import { EventTitle } from '../marks/EventTitle.tsx';
import { Icon } from '../marks/Icon.tsx';
import page from '../marks/page.module.css';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './key-dates.module.css';

const DAY_MS = 86_400_000;
/** So much of the timeline is shown around a day. */
const AROUND_DAYS = 7;

interface BriefDayItemProps {
  day: BriefDay;
  dataset: Dataset;
  /** The score of the day that the story turned on most. */
  best: number;
}

function Source({ line: { article }, dataset }: { line: BriefLine; dataset: Dataset }) {
  const say = useSay();
  const { id, title, publisher, published } = article;
  const letter = articleLetters(dataset).get(id) ?? '?';
  const where = [
    ...(publisher ? [publisher] : []),
    published ? wordEdtfDate(published, say) : say(keyDates).noDate,
  ];
  return (
    <cite className={styles.source}>
      <SourceKey letter={letter} title={title ?? id} />
      <span>
        <bdi lang={article.language}>{title ?? id}</bdi>
        <span>, {where.map(isolated).join(', ')}</span>
      </span>
    </cite>
  );
}

function Line({ line, dataset }: { line: BriefLine; dataset: Dataset }) {
  const act = useAct();
  const { event, article, passage } = line;
  return (
    <li className={styles.line}>
      {event && (
        <button type="button" className={styles.event} onClick={() => act(eventSelected, event.id)}>
          <Badge kind={event.kind} form={certaintyOf(event)} />
          <EventTitle dataset={dataset} event={event} />
        </button>
      )}
      <blockquote className={page.quote} dir="auto" lang={article.language}>
        {passage.quote}
      </blockquote>
      <Source line={line} dataset={dataset} />
    </li>
  );
}

/** One key date: how it is covered, and what happened on it in the words of its sources. */
export function BriefDayItem({ day, dataset, best }: BriefDayItemProps) {
  const say = useSay();
  const act = useAct();
  const name = wordDay(day.day, say);
  const more = day.events.length - day.lines.length;
  const show = () => {
    act(screenOpened, { kind: 'timeline' });
    const start = day.day - AROUND_DAYS * DAY_MS;
    act(windowMoved, { start, end: day.day + (AROUND_DAYS + 1) * DAY_MS });
  };
  return (
    <li className={styles.day}>
      <header className={styles.dayHead}>
        <h2>{name}</h2>
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.quiet} ${styles.show}`}
          aria-label={say(keyDates).showDay(name)}
          onClick={show}
        >
          <Icon name="timeline" size={14} />
          {say(keyDates).show}
        </button>
      </header>
      <p className={styles.coverage}>
        <span
          className={styles.bar}
          style={{ width: `${Math.max(4, Math.round((64 * day.score) / best))}px` }}
          aria-hidden="true"
        />
        {wordCoverage(day.coverage, say)}
      </p>
      {day.events.length === 0 && day.lines.length > 0 && (
        <p className={page.small}>{say(keyDates).noEvent}</p>
      )}
      <ul>
        {day.lines.map((line) => (
          <Line key={`${line.article.id} ${line.passage.start}`} line={line} dataset={dataset} />
        ))}
      </ul>
      {more > 0 && day.events.length > 0 && (
        <p className={page.small}>{say(keyDates).more(more)}</p>
      )}
    </li>
  );
}
