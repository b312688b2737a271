import styles from './marks.module.css';

/** The letter that stands for an article wherever there is no room for its title. */
export function SourceKey({
  letter,
  title,
  current = false,
}: {
  letter: string;
  title: string;
  current?: boolean;
}) {
  return (
    <abbr className={`${styles.sourceKey} ${current ? styles.current : ''}`} title={title}>
      {letter}
    </abbr>
  );
}
