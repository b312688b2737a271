/** The selected event and each of its passages, ready to be cited. */

import { useState } from 'react';
import { CITATION_STYLES, type CitationStyle } from '../../citing/cite-article.ts';
import { citeEvent, citeReport } from '../../citing/cite-event.ts';
import { permalink } from '../../citing/permalink.ts';
import { cite } from '../../messages/en/cite.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { useSelected } from '../../store/react.tsx';
import { selectSelected } from '../../store/select-drawn.ts';
import { selectDataset, selectIsFromDisk } from '../../store/selectors.ts';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import { Segmented } from '../marks/Segmented.tsx';
import { TitleWords } from '../marks/TitleWords.tsx';
import styles from './cite.module.css';

/** The styles are called the same everywhere. */
const NAMES: Readonly<Record<CitationStyle, string>> = {
  chicago: 'Chicago',
  apa: 'APA',
  bibtex: 'BibTeX',
};
const CHOICES = CITATION_STYLES.map((value) => ({ value, label: NAMES[value] }));

interface CitedProps {
  dataset: Dataset;
  event: ReportedEvent;
  style: CitationStyle;
}

function Passages({ dataset, event, style }: CitedProps) {
  const words = useWords(cite);
  const name = useSelected(({ view }) => view.dataset);
  const isFromDisk = useSelected(selectIsFromDisk);
  const letters = articleLetters(dataset);
  return event.reports.map((report, index) => {
    const article = dataset.articles.find(({ id }) => id === report.article);
    if (!article) return null;
    const text = citeReport(article, report, style);
    return (
      <section key={report.id} className={styles.cited}>
        <h3>{words.passage(letters.get(article.id) ?? '?')}</h3>
        <pre>{text}</pre>
        <p className={styles.acts}>
          <CopyButton
            name={words.copyPassage(index + 1)}
            text={() => text}
            className={`${controls.small} ${controls.line}`}
          />
          {!isFromDisk && (
            <CopyButton
              name={words.copyLink(index + 1)}
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
  const words = useWords(cite);
  const dataset = useSelected(selectDataset);
  const selected = useSelected(selectSelected);
  const [style, setStyle] = useState<CitationStyle>('chicago');
  if (selected.kind !== 'found') return <p>{words.noEvent}</p>;
  const { event } = selected;
  const articles = citeEvent(dataset, event, style);
  return (
    <>
      <p className={styles.title}>
        <TitleWords dataset={dataset} event={event} />
      </p>
      <Segmented name={words.style} choices={CHOICES} chosen={style} onChoose={setStyle} />
      <section className={styles.cited}>
        <h3>{words.articles}</h3>
        <pre>{articles}</pre>
        <p className={styles.acts}>
          <CopyButton
            name={words.copyArticles}
            text={() => articles}
            className={`${controls.small} ${controls.line}`}
          />
        </p>
      </section>
      <Passages dataset={dataset} event={event} style={style} />
      <p className={styles.note}>{words.linkNote}</p>
    </>
  );
}
