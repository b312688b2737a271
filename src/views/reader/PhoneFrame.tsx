/** On a phone the reader is a sheet: what it is about at its head, the steps at hand of the thumb. */

import type { ReactNode } from 'react';
import { reader } from '../../messages/en/reader.tsx';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import type { Neighbours } from '../../query/neighbours.ts';
import { eventSelected, selectionCleared } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { SheetDialog } from '../marks/SheetDialog.tsx';
import { KindLine } from './KindLine.tsx';
import styles from './phone-frame.module.css';
import { wordPosition } from './word-position.ts';

interface PhoneFrameProps {
  /** Absent where the link leads nowhere. */
  event: ReportedEvent | undefined;
  near: Neighbours;
  children: ReactNode;
}

const tap = `${controls.button} ${controls.square} ${styles.tap}`;
const step = `${controls.button} ${controls.line}`;

function Steps({ near: { previous, next } }: { near: Neighbours }) {
  const words = useWords(reader);
  const act = useAct();
  return (
    <footer className={styles.steps}>
      <button
        type="button"
        className={step}
        disabled={!previous}
        onClick={() => previous && act(eventSelected, previous)}
      >
        <Icon name="left" />
        {words.previous}
      </button>
      <button
        type="button"
        className={step}
        disabled={!next}
        onClick={() => next && act(eventSelected, next)}
      >
        {words.next}
        <Icon name="right" />
      </button>
    </footer>
  );
}

export function PhoneFrame({ event, near, children }: PhoneFrameProps) {
  const say = useSay();
  const words = say(reader);
  const act = useAct();
  const isPart = useSelected(({ session }) => session.isPart === true);
  const close = () => act(selectionCleared);
  return (
    <SheetDialog name={words.event} place="bottom" onClose={close}>
      <header className={styles.head}>
        <div className={styles.title}>
          {event && <KindLine event={event}>{wordPosition(near, say)}</KindLine>}
        </div>
        {!isPart && (
          <CopyButton
            name={words.copyLink}
            icon="link"
            className={styles.tap}
            text={() => window.location.href}
          />
        )}
        <button type="button" className={tap} aria-label={words.close} onClick={close}>
          <Icon name="x" />
        </button>
      </header>
      {children}
      <Steps near={near} />
    </SheetDialog>
  );
}
