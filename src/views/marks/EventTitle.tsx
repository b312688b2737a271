import { kinds } from '../../messages/en/kinds.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { puttingOf } from '../../query/event-signs.ts';
import controls from './controls.module.css';
import putting from './putting.module.css';

/** The title of an event in a line of its own kind: claimed, denied or planned looks and reads unlike asserted. */
export function EventTitle({ event }: { event: ReportedEvent }) {
  const names = useWords(kinds);
  const way = puttingOf(event);
  return (
    <>
      <span dir="auto" className={way && putting[way]}>
        {event.title}
      </span>
      {way && <span className={controls.unseen}>, {names.putAs[way]}</span>}
    </>
  );
}
