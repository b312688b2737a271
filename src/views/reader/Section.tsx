import { type ReactNode, useId } from 'react';
import styles from './reader.module.css';

interface SectionProps {
  heading: string;
  /** Counts, at the end of the heading's line. */
  aside?: string | undefined;
  children: ReactNode;
}

/** One named part of the reader, under a hairline. */
export function Section({ heading, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3>
        <span id={id}>{heading}</span>
        {aside && <small>{aside}</small>}
      </h3>
      {children}
    </section>
  );
}
