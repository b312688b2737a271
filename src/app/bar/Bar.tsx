import { lanesChosen, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { Lanes } from '../../store/state.ts';
import { Segmented } from '../../views/marks/Segmented.tsx';
import styles from './bar.module.css';
import { Chips } from './Chips.tsx';
import { Counts } from './Counts.tsx';
import { MinorEvents } from './MinorEvents.tsx';

const LANES = [
  { value: 'actor', label: 'Actor' },
  { value: 'kind', label: 'Kind' },
  { value: 'article', label: 'Article' },
  { value: 'none', label: 'None' },
] as const satisfies readonly { value: Lanes; label: string }[];

const SCREENS = [
  { value: 'key-dates', label: 'Key dates', icon: 'calendar' },
  { value: 'timeline', label: 'Timeline', icon: 'timeline' },
  { value: 'list', label: 'List', icon: 'list' },
] as const;

function LanesSwitch() {
  const act = useAct();
  const lanes = useSelected((state) => state.view.lanes);
  return (
    <span className={styles.labelled}>
      <span className={styles.label} aria-hidden="true">
        Lanes by
      </span>
      <Segmented
        name="Lanes by"
        choices={LANES}
        chosen={lanes}
        onChoose={(choice) => act(lanesChosen, choice)}
      />
    </span>
  );
}

/** What is shown: how many events, by which filters, in which view. */
export function Bar() {
  const act = useAct();
  const screen = useSelected((state) => state.view.screen.kind);
  return (
    <section className={styles.bar} aria-label="What is shown">
      <Counts />
      <MinorEvents />
      <Chips />
      <span className={styles.grow} />
      {screen === 'timeline' && <LanesSwitch />}
      <Segmented
        name="View"
        strong
        choices={SCREENS}
        chosen={SCREENS.find(({ value }) => value === screen)?.value}
        onChoose={(kind) => act(screenOpened, { kind })}
      />
    </section>
  );
}
