import { legend } from '../../messages/en/legend.ts';
import { useWords } from '../../messages/use-say.tsx';
import styles from './legend.module.css';
import { READING_FIGURES } from './reading-figures.ts';
import sheets from './sheets.module.css';

/** In short what docs/what-it-gets-wrong.md tells, in the same figures. */
export function GetsWrong() {
  const words = useWords(legend);
  const right = READING_FIGURES;
  const needless = Number((100 - right.precision).toFixed(1));
  const lines = [
    words.found(right.recall),
    words.needless(needless),
    words.rightKind(right.kind),
    words.rightDate(right.date),
    words.rightAgent(right.agent),
    words.falseDates(right.falseDates),
    words.sameEvent(right.sameEventRecall),
  ];
  return (
    <section className={sheets.group}>
      <h3>{words.wrong}</h3>
      <p className={styles.measured}>{words.measured(right.articles, right.mustReports)}</p>
      <ul className={styles.figures}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.measured}>{words.judge}</p>
    </section>
  );
}
