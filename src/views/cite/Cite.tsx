/** The selected event and each of its passages, ready to be cited. */
import { useState } from 'react';
import { CITATION_STYLES, type CitationStyle } from '../../citing/cite-article.ts';
import { citeEvent, citeReport } from '../../citing/cite-event.ts';
import { permalink } from '../../citing/permalink.ts';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDataset, selectIsFromDisk, selectSelected } from '../../store/selectors.ts';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import { Segmented } from '../marks/Segmented.tsx';
import styles from './cite.module.css';
import { MESSAGES, STYLE_WORDS } from './messages.ts';

const CHOICES = CITATION_STYLES.map((value) => ({ value, label: STYLE_WORDS[value] }));

interface CitedProps {
  dataset: Dataset;
  event: ReportedEvent;
  style: CitationStyle;
}

function Passages({ dataset, event, style }: CitedProps) {
  const name = useSelected(({ view }) => view.dataset);
  const isFromDisk = useSelected(selectIsFromDisk);
  const letters = articleLetters(dataset);
  return event.reports.map((report, index) => {
    const article = dataset.articles.find(({ id }) => id === report.article);
    if (!article) return null;
    const text = citeReport(article, report, style);
    return (
      <section key={report.id} className={styles.cited}>
        <h3>{MESSAGES.passage(letters.get(article.id) ?? '?')}</h3>
        <pre>{text}</pre>
        <p className={styles.acts}>
          <CopyButton
            name={MESSAGES.copyPassage(index + 1)}
            text={() => text}
            className={`${controls.small} ${controls.line}`}
          />
          {!isFromDisk && (
            <CopyButton
              name={MESSAGES.copyLink(index + 1)}
              icon="link"
              text={() => permalink(window.location.href, name, report)}
              className={`${controls.small} ${controls.line}`}
            />
          )}
        </p>
      </section>
    );
  });
}

export function Cite() {
  const dataset = useSelected(selectDataset);
  const selected = useSelected(selectSelected);
  const [style, setStyle] = useState<CitationStyle>('chicago');
  if (selected.kind !== 'found') return <p>{MESSAGES.noEvent}</p>;
  const { event } = selected;
  const articles = citeEvent(dataset, event, style);
  return (
    <>
      <p className={styles.title}>{event.title}</p>
      <Segmented name={MESSAGES.style} choices={CHOICES} chosen={style} onChoose={setStyle} />
      <section className={styles.cited}>
        <h3>{MESSAGES.articles}</h3>
        <pre>{articles}</pre>
        <p className={styles.acts}>
          <CopyButton
            name={MESSAGES.copyArticles}
            text={() => articles}
            className={`${controls.small} ${controls.line}`}
          />
        </p>
      </section>
      <Passages dataset={dataset} event={event} style={style} />
      <p className={styles.note}>{MESSAGES.linkNote}</p>
    </>
  );
}
