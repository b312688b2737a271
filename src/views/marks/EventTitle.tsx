import { kinds } from '../../messages/en/kinds.ts';
import { marks } from '../../messages/en/marks.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { puttingOf, type Sign } from '../../query/event-signs.ts';
import controls from './controls.module.css';
import { Icon } from './Icon.tsx';
import putting from './putting.module.css';
import { TitleWords } from './TitleWords.tsx';

interface EventTitleProps {
  dataset: Dataset;
  event: ReportedEvent;
  signs?: readonly Sign[];
}

/** The title of an event in a line of its own kind: claimed, denied or planned looks and reads unlike asserted. */
export function EventTitle({ dataset, event, signs = [] }: EventTitleProps) {
  const say = useSay();
  const way = puttingOf(event);
  return (
    <>
      <span className={way && putting[way]}>
        <TitleWords dataset={dataset} event={event} />
      </span>
      {way && <span className={controls.unseen}>, {say(kinds).putAs[way]}</span>}
      {signs.map((sign) => (
        <span key={sign} className={putting.sign}>
          <Icon name={sign === 'edited' ? 'edit' : 'differ'} size={12} />
          <span className={controls.unseen}>, {say(marks).sign[sign]}</span>
        </span>
      ))}
    </>
  );
}
