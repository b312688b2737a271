import { isStillQuoted } from '../../citing/permalink.ts';
import type { Report } from '../../model/dataset.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './report.module.css';

/** A link that cites these words has been opened: whether they still stand. */
export function QuoteCheck({ report, quote }: { report: Report; quote: string }) {
  const stands = isStillQuoted(report, quote);
  return (
    <p className={styles.quoteCheck} role="status">
      <Icon name={stands ? 'check' : 'alert'} size={14} />
      {stands
        ? 'The link cites these words, and they stand here unchanged.'
        : 'The link cites other words: this passage has changed since.'}
    </p>
  );
}
