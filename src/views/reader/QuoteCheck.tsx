import { isStillQuoted } from '../../citing/permalink.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { Report } from '../../model/dataset.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './report.module.css';

/** A link that cites these words has been opened: whether they still stand. */
export function QuoteCheck({ report, quote }: { report: Report; quote: string }) {
  const words = useWords(reader);
  const stands = isStillQuoted(report, quote);
  return (
    <p className={styles.quoteCheck} role="status">
      <Icon name={stands ? 'check' : 'alert'} size={14} />
      {stands ? words.stands : words.changed}
    </p>
  );
}
