import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import styles from './segmented.module.css';

interface SegmentedProps<Choice extends string> {
  /** What is chosen here. */
  name: string;
  choices: readonly { readonly value: Choice; readonly label: string; readonly icon?: IconName }[];
  /** None of them where the page shows something else. */
  chosen: Choice | undefined;
  onChoose: (choice: Choice) => void;
  /** Ink for what decides on the whole page. */
  strong?: boolean;
  /** All of one width, over the whole line. */
  wide?: boolean;
}

/** A few choices side by side, one of them in force. */
export function Segmented<Choice extends string>(props: SegmentedProps<Choice>) {
  const { name, choices, chosen, onChoose, strong = false, wide = false } = props;
  const classes = [styles.segmented, strong && styles.strong, wide && styles.wide];
  return (
    <fieldset className={classes.filter(Boolean).join(' ')} aria-label={name}>
      {choices.map(({ value, label, icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {icon && <Icon name={icon} size={14} />}
          {label}
        </button>
      ))}
    </fieldset>
  );
}
