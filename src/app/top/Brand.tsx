import styles from './top-bar.module.css';

/** The sign of Sourceline: reports standing on a line of time. */
export function BrandMark() {
  return (
    <svg className={styles.mark} width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M1.5 20.5h21" stroke="currentColor" strokeWidth="2.4" />
      <path d="M5.5 20V12M12 20V6M18.5 20V14.5" stroke="currentColor" strokeWidth="1.8" />
      <circle cx="5.5" cy="11.5" r="2.7" fill="currentColor" />
      <circle cx="12" cy="5" r="2.7" fill="currentColor" />
      <circle cx="18.5" cy="14.5" r="2.7" fill="currentColor" />
    </svg>
  );
}
