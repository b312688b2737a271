/** The events that nothing dates: counted, never placed. */
import type { Article, ArticleId, EventId, ReportedEvent } from '../../model/dataset.ts';
import { Badge } from '../marks/Badge.tsx';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './tray.module.css';

interface TrayProps {
  events: readonly ReportedEvent[];
  selected: EventId | undefined;
  /** The selected event is only here because it is selected. */
  selectedOutside: boolean;
  undatedArticles: readonly Article[];
  letters: ReadonlyMap<ArticleId, string>;
  lettersOf: (event: ReportedEvent) => string;
  onSelect: (event: EventId) => void;
  onHover: (event: EventId | undefined) => void;
}

/** More than this many would bury the chart; the list has them all. */
const MOST = 200;

function UndatedNote({
  articles,
  letters,
}: {
  articles: readonly Article[];
  letters: TrayProps['letters'];
}) {
  if (articles.length === 0) return null;
  if (articles.length > 3)
    return <span className={styles.note}>{articles.length} articles have no date themselves</span>;
  return (
    <span className={styles.note}>
      {articles.length === 1 ? 'article' : 'articles'}
      {articles.map((article) => (
        <SourceKey
          key={article.id}
          letter={letters.get(article.id) ?? '?'}
          title={article.title ?? article.id}
        />
      ))}
      {articles.length === 1 ? 'has no date itself' : 'have no date themselves'}
    </span>
  );
}

export function Tray(props: TrayProps) {
  const { events, selected, onSelect, onHover } = props;
  if (events.length === 0 && props.undatedArticles.length === 0) return null;
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title" className={styles.head}>
        <span>No date</span>
        <span className={styles.count}>{events.length}</span>
      </h2>
      <ul className={styles.pile}>
        {events.slice(0, MOST).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              aria-pressed={event.id === selected}
              data-event={event.id}
              className={styles.item}
              onClick={() => onSelect(event.id)}
              onPointerEnter={() => onHover(event.id)}
              onPointerLeave={() => onHover(undefined)}
            >
              <Badge kind={event.kind} form="undated" />
              <span dir="auto">{event.title}</span>
              <span className={styles.letters}>{props.lettersOf(event)}</span>
              {event.id === selected && props.selectedOutside && (
                <span className={styles.letters}>outside the filters</span>
              )}
            </button>
          </li>
        ))}
        {events.length > MOST && (
          <li className={styles.note}>{events.length - MOST} more in the list</li>
        )}
        <li className={styles.last}>
          <UndatedNote articles={props.undatedArticles} letters={props.letters} />
        </li>
      </ul>
    </section>
  );
}
