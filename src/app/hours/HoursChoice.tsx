import { useId } from 'react';
import styles from './hours.module.css';

interface HoursChoiceProps {
  label: string;
  note?: string;
  isChosen: boolean;
  onChoose: () => void;
}

/** One of the zones. */
export function HoursChoice({ label, note, isChosen, onChoose }: HoursChoiceProps) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <input
        type="radio"
        name="hours"
        id={id}
        checked={isChosen}
        onChange={onChoose}
        aria-describedby={note ? `${id}-note` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {note && <small id={`${id}-note`}>{note}</small>}
    </div>
  );
}
