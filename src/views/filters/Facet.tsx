import type { ReactNode } from 'react';
import styles from './filters.module.css';

interface FacetProps {
  heading: string;
  /** How many there are to choose from, where not all are listed. */
  more?: string;
  children: ReactNode;
}

/** One question to the events, with its choices. */
export function Facet({ heading, more, children }: FacetProps) {
  return (
    <section className={styles.facet} aria-label={heading}>
      <h2>
        {heading}
        {more && <span className={styles.more}>{more}</span>}
      </h2>
      {children}
    </section>
  );
}
