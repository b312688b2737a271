import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { lanesChosen, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { Lanes } from '../../store/state.ts';
import { Segmented } from '../../views/marks/Segmented.tsx';
import styles from './bar.module.css';
import { Chips } from './Chips.tsx';
import { Counts } from './Counts.tsx';
import { MinorEvents } from './MinorEvents.tsx';

const LANES = ['actor', 'kind', 'article', 'none'] as const satisfies readonly Lanes[];

const SCREENS = [
  { value: 'key-dates', icon: 'calendar' },
  { value: 'timeline', icon: 'timeline' },
  { value: 'list', icon: 'list' },
] as const;

function LanesSwitch() {
  const words = useWords(page);
  const act = useAct();
  const lanes = useSelected((state) => state.view.lanes);
  return (
    <span className={styles.labelled}>
      <span className={styles.label} aria-hidden="true">
        {words.lanesBy}
      </span>
      <Segmented
        name={words.lanesBy}
        choices={LANES.map((value) => ({ value, label: words.lanes[value] }))}
        chosen={lanes}
        onChoose={(choice) => act(lanesChosen, choice)}
      />
    </span>
  );
}

/** What is shown: how many events, by which filters, in which view. */
export function Bar() {
  const words = useWords(page);
  const act = useAct();
  const screen = useSelected((state) => state.view.screen.kind);
  return (
    <section className={styles.bar} aria-label={words.whatIsShown}>
      <Counts />
      <MinorEvents />
      <Chips />
      <span className={styles.grow} />
      {screen === 'timeline' && <LanesSwitch />}
      <Segmented
        name={words.view}
        strong
        choices={SCREENS.map((one) => ({ ...one, label: words.screens[one.value] }))}
        chosen={SCREENS.find(({ value }) => value === screen)?.value}
        onChoose={(kind) => act(screenOpened, { kind })}
      />
    </section>
  );
}
