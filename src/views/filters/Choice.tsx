import type { ReactNode } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { filters } from '../../messages/en/filters.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import styles from './filters.module.css';

interface ChoiceProps {
  chosen: boolean;
  /** Events that it would show. */
  count: number;
  onToggle: () => void;
  /** Its own mark in place of a box to tick. */
  mark?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}

/** "1,234", and from ten thousand on "12k": there is little room beside a label. */
export const shortCount = (count: number, say: Say): string =>
  count < 10_000 ? say(counts).number(count) : say(filters).thousands(Math.round(count / 1000));

/** One choice of a facet with the mark it stands for and the events it would show. */
export function Choice({ chosen, count, onToggle, mark, className, children }: ChoiceProps) {
  const say = useSay();
  const classes = [styles.choice, chosen && styles.chosen, count === 0 && styles.none, className];
  return (
    <label className={classes.filter(Boolean).join(' ')}>
      <input type="checkbox" className={styles.input} checked={chosen} onChange={onToggle} />
      {mark ?? (
        <span className={styles.box}>
          <Icon name="check" size={10} />
        </span>
      )}
      {children}
      <span className={styles.count} aria-hidden="true">
        {shortCount(count, say)}
      </span>{' '}
      <span className={controls.unseen}>{say(counts).events(count)}</span>
    </label>
  );
}
