import { dates } from '../../messages/en/dates.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay } from '../../messages/use-say.tsx';
import type { When } from '../../model/dataset.ts';
import { asReported } from '../../query/events-in-zone.ts';
import { wordZoneName } from '../../query/word-date.ts';
import { wordWhenLong } from '../../query/word-when.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import styles from './when.module.css';

/** In which zone an hour is shown, what the source says where that is another, and the way to choose. */
export function HoursShown({ when }: { when: When }) {
  const say = useSay();
  const act = useAct();
  const plain = useSelected((state) => state.session.say);
  const words = say(dates);
  const told = asReported(when);
  return (
    <p className={styles.hours}>
      {told !== when && <span>{say(reader).asReported(wordWhenLong(told, plain))} </span>}
      <button type="button" onClick={() => act(panelOpened, 'hours')}>
        {words.hours}: {say.zone === undefined ? words.hoursReported : wordZoneName(say.zone)}
      </button>
    </p>
  );
}
