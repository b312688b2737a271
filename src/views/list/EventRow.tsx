import { kinds } from '../../messages/en/kinds.ts';
import { list } from '../../messages/en/list.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { articlesById } from '../../query/articles-by-id.ts';
import { puttingOf } from '../../query/event-signs.ts';
import { tellFirst } from '../../query/tell-first.ts';
import { timeShelf } from '../../query/time-shelf.ts';
import { certaintyOf, wordBasis, wordWhenShort } from '../../query/word-when.ts';
import { Badge } from '../marks/Badge.tsx';
import putting from '../marks/putting.module.css';
import { SourceKey } from '../marks/SourceKey.tsx';
import { TitleWords } from '../marks/TitleWords.tsx';
import { EventSigns } from './EventSigns.tsx';
import styles from './list.module.css';
import { ReportKeys } from './ReportKeys.tsx';
import { RowExcerpt } from './RowExcerpt.tsx';
import { Who } from './Who.tsx';

interface EventRowProps {
  dataset: Dataset;
  event: ReportedEvent;
  selected: boolean;
  /** Shown although the filters hide it, because it is selected. */
  hidden: boolean;
  /** Place in the table, from 1, where not every row of it is on the page. */
  index: number | undefined;
  measure?: ((row: HTMLTableRowElement | null) => void) | undefined;
}

function Reports({ dataset, event }: Pick<EventRowProps, 'dataset' | 'event'>) {
  const letters = articleLetters(dataset);
  const articles = articlesById(dataset);
  return tellFirst(event).map((report, i) => {
    const article = articles.get(report.article)?.article;
    if (!article) return null;
    return (
      <span key={report.id} className={i === 0 ? styles.first : styles.further}>
        <span className={styles.printedKey}>
          <SourceKey letter={letters.get(article.id) ?? '?'} title={article.title ?? article.id} />
        </span>
        <RowExcerpt article={article} event={event} report={report} />
      </span>
    );
  });
}

/** One event as a row of the table: when, kind, title and words, who, in which articles. */
export function EventRow(props: EventRowProps) {
  const say = useSay();
  const { dataset, event, selected, hidden, index, measure } = props;
  const { when, kind } = event;
  // The heading tells it already.
  const { year } = timeShelf(event);
  const way = puttingOf(event);
  return (
    <tr
      ref={measure}
      className={selected ? styles.selected : undefined}
      data-event={event.id}
      {...(index !== undefined && { 'aria-rowindex': index + 1, 'data-index': index - 1 })}
    >
      <td className={styles.when}>
        {when ? wordWhenShort(when, say, year) : '—'}
        <span className={styles.basis}>{wordBasis(when, say)}</span>
      </td>
      <td className={styles.kindCell}>
        <span className={styles.kind}>
          <Badge kind={kind} form={certaintyOf(event)} />
          <span>{say(kinds).kind[kind]}</span>
        </span>
      </td>
      <td className={styles.told}>
        <button type="button" className={styles.title} aria-current={selected}>
          <span className={way && putting[way]}>
            <TitleWords dataset={dataset} event={event} />
          </span>
        </button>
        {hidden && <span className={styles.basis}>{say(list).hidden}</span>}
        <EventSigns dataset={dataset} event={event} />
        <Reports dataset={dataset} event={event} />
      </td>
      <td className={styles.who}>
        <Who dataset={dataset} event={event} />
      </td>
      <td className={styles.sources}>
        <ReportKeys dataset={dataset} event={event} />
      </td>
    </tr>
  );
}
