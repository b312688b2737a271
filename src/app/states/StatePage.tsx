import type { ReactNode } from 'react';
import { failure } from '../../messages/en/failure.tsx';
import { useWords } from '../../messages/use-say.tsx';
import styles from './states.module.css';

interface StatePageProps {
  heading: string;
  /** Under the heading: what it means. */
  lead?: ReactNode;
  wide?: boolean;
  /** In the bar above: what is being looked at. */
  bar?: ReactNode;
  children?: ReactNode;
}

/** A page in place of the events: what is the matter, and what to do about it. */
export function StatePage({ heading, lead, wide = false, bar, children }: StatePageProps) {
  const { dataset } = useWords(failure);
  return (
    <>
      {bar && (
        <section className={styles.bar} aria-label={dataset}>
          {bar}
        </section>
      )}
      <main id="main" className={`${styles.page} ${styles.fill}`} tabIndex={-1}>
        <div className={`${styles.state} ${wide ? styles.wide : ''}`}>
          <h1>{heading}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
      </main>
    </>
  );
}
