import { useEffect, useMemo, useState } from 'react';
import { dates } from '../../messages/en/dates.ts';
import { filters } from '../../messages/en/filters.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { TimeWindow } from '../../query/filters.ts';
import { timeChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectReachesBeforeOurEra } from '../../store/selectors.ts';
import controls from '../marks/controls.module.css';
import { DAY_FIELDS, fieldOfEnd, stretchOfFields, yearFields } from './date-field.ts';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';

const same = (a: TimeWindow, b: TimeWindow): boolean => a.start === b.start && a.end === b.end;

/** From a day to a day, or from a year to a year where a story reaches back before our era. A field takes effect when it is left, or on Enter: typing a year passes through wrong ones. */
export function TimeFacet() {
  const say = useSay();
  const words = say(filters);
  const act = useAct();
  const time = useSelected((state) => state.view.filters.time);
  const window = useSelected((state) => state.view.window);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const isAncient = useSelected(selectReachesBeforeOurEra);
  const fields = useMemo(() => (isAncient ? yearFields(say) : DAY_FIELDS), [isAncient, say]);
  // Each by its own side: applying one must not change what is being typed into the other.
  useEffect(() => setFrom(fields.ofMoment(time.start)), [time.start, fields]);
  useEffect(() => setTo(fieldOfEnd(fields, time.end)), [time.end, fields]);
  const apply = () => {
    const stretch = stretchOfFields(fields, from, to);
    const isShown = from === fields.ofMoment(time.start) && to === fieldOfEnd(fields, time.end);
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
        {(
          [
            [isAncient ? words.fromYear : words.from, from, setFrom],
            [isAncient ? words.toYear : words.to, to, setTo],
          ] as const
        ).map(([label, value, setValue]) => (
          <label key={label}>
            {label}
            <input
              {...(isAncient
                ? { type: 'text', placeholder: say(dates).beforeOurEra(44) }
                : { type: 'date', max: '9999-12-31' })}
              aria-invalid={value !== '' && !fields.stretchOf(value)}
              value={value}
              onChange={({ currentTarget }) => setValue(currentTarget.value)}
              onBlur={apply}
            />
          </label>
        ))}
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
