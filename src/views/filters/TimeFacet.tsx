import { useEffect, useState } from 'react';
import { filters } from '../../messages/en/filters.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { TimeWindow } from '../../query/filters.ts';
import { timeChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { fieldOfEnd, fieldOfMoment, stretchOfFields } from './date-field.ts';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';

const same = (a: TimeWindow, b: TimeWindow): boolean => a.start === b.start && a.end === b.end;

/** From a day to a day. A field takes effect when it is left, or on Enter: typing a year passes through wrong ones. */
export function TimeFacet() {
  const words = useWords(filters);
  const act = useAct();
  const time = useSelected((state) => state.view.filters.time);
  const window = useSelected((state) => state.view.window);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  useEffect(() => {
    setFrom(fieldOfMoment(time.start));
    setTo(fieldOfEnd(time.end));
  }, [time]);
  const apply = () => {
    const stretch = stretchOfFields(from, to);
    const isShown = from === fieldOfMoment(time.start) && to === fieldOfEnd(time.end);
    if (!isShown) act(timeChosen, stretch);
  };
  return (
    <Facet heading={words.time}>
      <form
        className={styles.time}
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <label>
          {words.from}
          <input
            type="date"
            max="9999-12-31"
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
            onBlur={apply}
          />
        </label>
        <label>
          {words.to}
          <input
            type="date"
            max="9999-12-31"
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
            onBlur={apply}
          />
        </label>
        <button type="submit" className={controls.unseen} tabIndex={-1}>
          {words.apply}
        </button>
      </form>
      {window && !same(window, time) && (
        <button
          type="button"
          className={styles.rest}
          onClick={() => act(timeChosen, { start: window.start, end: window.end })}
        >
          {words.onlyTimeline}
        </button>
      )}
    </Facet>
  );
}
