/** The events that nothing dates: counted, never placed. */

import { counts } from '../../messages/en/counts.ts';
import { dates } from '../../messages/en/dates.ts';
import { timeline } from '../../messages/en/timeline.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { Article, ArticleId, EventId, ReportedEvent } from '../../model/dataset.ts';
import type { EventIndex } from '../../query/event-index.ts';
import { type SignedEvents, signsOf } from '../../query/event-signs.ts';
import { Badge } from '../marks/Badge.tsx';
import { EventTitle } from '../marks/EventTitle.tsx';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './tray.module.css';

interface TrayProps {
  index: EventIndex;
  rows: Uint32Array;
  /** Row of the selected event. */
  selected: number | undefined;
  /** The selected event is only here because it is selected. */
  selectedOutside: boolean;
  undatedArticles: readonly Article[];
  letters: ReadonlyMap<ArticleId, string>;
  lettersOf: (event: ReportedEvent) => string;
  signed: SignedEvents;
  onSelect: (event: EventId) => void;
  onHover: (event: EventId | undefined) => void;
}

/** More than this many would bury the chart; the list has them all. */
const MOST = 60;

/** The first of them, and the selected one wherever it is. */
function shownOf(rows: Uint32Array, selected: number | undefined): readonly number[] {
  const first = [...rows.subarray(0, MOST)];
  const isBeyond = selected !== undefined && !first.includes(selected) && rows.includes(selected);
  return isBeyond ? [...first, selected] : first;
}

function UndatedNote({
  articles,
  letters,
}: {
  articles: readonly Article[];
  letters: TrayProps['letters'];
}) {
  const words = useWords(timeline);
  if (articles.length === 0) return null;
  if (articles.length > 3)
    return <span className={styles.note}>{words.articlesWithoutDate(articles.length)}</span>;
  return (
    <span className={styles.note}>
      {words.articleKeys(articles.length)}
      {articles.map((article) => (
        <SourceKey
          key={article.id}
          letter={letters.get(article.id) ?? '?'}
          title={article.title ?? article.id}
        />
      ))}
      {words.noDateItself(articles.length)}
    </span>
  );
}

export function Tray(props: TrayProps) {
  const say = useSay();
  const { index, rows, selected, onSelect, onHover } = props;
  if (rows.length === 0 && props.undatedArticles.length === 0) return null;
  const shown = shownOf(rows, selected);
  return (
    <section className={styles.tray} aria-labelledby="tray-title">
      <h2 id="tray-title" className={styles.head}>
        <span>{say(dates).noDate}</span>
        <span className={styles.count}>{say(counts).number(rows.length)}</span>
      </h2>
      <ul className={styles.pile}>
        {shown.map((row) => {
          const event = index.eventAt(row);
          return (
            <li key={event.id}>
              <button
                type="button"
                aria-pressed={row === selected}
                data-event={event.id}
                className={styles.item}
                onClick={() => onSelect(event.id)}
                onPointerEnter={() => onHover(event.id)}
                onPointerLeave={() => onHover(undefined)}
              >
                <Badge kind={event.kind} form="undated" />
                <EventTitle
                  dataset={index.dataset}
                  event={event}
                  signs={signsOf(event.id, props.signed)}
                />
                <span className={styles.letters}>{props.lettersOf(event)}</span>
                {row === selected && props.selectedOutside && (
                  <span className={styles.letters}>{say(timeline).outsideFilters}</span>
                )}
              </button>
            </li>
          );
        })}
        {rows.length > shown.length && (
          <li className={styles.note}>{say(timeline).moreInList(rows.length - shown.length)}</li>
        )}
        <li className={styles.last}>
          <UndatedNote articles={props.undatedArticles} letters={props.letters} />
        </li>
      </ul>
    </section>
  );
}
