import { useMemo } from 'react';
import { hours } from '../../messages/en/hours.ts';
import { useWords } from '../../messages/use-say.tsx';
import { countHours } from '../../query/told-hours.ts';
import { wordZoneName } from '../../query/word-date.ts';
import { hoursChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectReported } from '../../store/selectors.ts';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import { HoursChoice } from './HoursChoice.tsx';
import styles from './hours.module.css';
import { StoryZoneField } from './StoryZoneField.tsx';

/** The zone in which hours are shown: as reported, the reader's, UTC or the story's. */
export function HoursSheet() {
  const words = useWords(hours);
  const act = useAct();
  const dataset = useSelected(selectReported);
  const chosen = useSelected((state) => state.view.hours);
  const mine = useSelected((state) => state.session.zone);
  const { told, zoned } = useMemo(() => countHours(dataset), [dataset]);
  const isOther = chosen !== undefined && chosen !== 'UTC' && chosen !== mine;
  const choose = (zone: string | undefined) => act(hoursChosen, zone);
  return (
    <SheetFrame heading={words.heading}>
      <p className={styles.moves}>{words.moves(zoned, told)}</p>
      <fieldset className={styles.choices}>
        <legend>{words.which}</legend>
        <HoursChoice
          label={words.reported}
          note={words.reportedNote}
          isChosen={chosen === undefined}
          onChoose={() => choose(undefined)}
        />
        {mine !== 'UTC' && (
          <HoursChoice
            label={words.mine(wordZoneName(mine))}
            isChosen={chosen === mine}
            onChoose={() => choose(mine)}
          />
        )}
        <HoursChoice
          label={words.utc}
          note={words.utcNote}
          isChosen={chosen === 'UTC'}
          onChoose={() => choose('UTC')}
        />
        {isOther && (
          <HoursChoice
            label={wordZoneName(chosen)}
            isChosen={true}
            onChoose={() => choose(chosen)}
          />
        )}
      </fieldset>
      <StoryZoneField
        articles={dataset.articles}
        chosen={isOther ? chosen : undefined}
        onChoose={choose}
      />
      <p className={styles.stays}>{words.stays}</p>
    </SheetFrame>
  );
}
