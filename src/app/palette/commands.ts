/** The commands of the palette, each an action on the store. */
import {
  detailChosen,
  filtersCleared,
  panelOpened,
  screenOpened,
  wordsTyped,
} from '../../store/actions.ts';
import { selectSelected } from '../../store/selectors.ts';
import type { Panel, Screen } from '../../store/state.ts';
import { dispatch, type Store } from '../../store/store.ts';
import type { IconName } from '../../views/marks/icons.ts';
import { MESSAGES } from './messages.ts';

export interface PaletteCommand {
  readonly label: string;
  readonly icon: IconName;
  readonly run: (store: Store) => void;
}

const open = (label: string, icon: IconName, panel: Panel): PaletteCommand => ({
  label,
  icon,
  run: (store) => dispatch(store, panelOpened, panel),
});
const go = (label: string, icon: IconName, screen: Screen): PaletteCommand => ({
  label,
  icon,
  run: (store) => dispatch(store, screenOpened, screen),
});

const OF_EVENT: readonly PaletteCommand[] = [
  go(MESSAGES.compare, 'compare', { kind: 'compare' }),
  open(MESSAGES.cite, 'copy', 'cite'),
];

/** What can be done now; what needs an event only where one is selected. */
export function commandsFor(store: Store): readonly PaletteCommand[] {
  const hasEvent = selectSelected(store.getState()).kind === 'found';
  return [
    ...(hasEvent ? OF_EVENT : []),
    go(MESSAGES.keyDates, 'calendar', { kind: 'key-dates' }),
    go(MESSAGES.timeline, 'timeline', { kind: 'timeline' }),
    go(MESSAGES.listOfEvents, 'list', { kind: 'list' }),
    {
      label: MESSAGES.differing,
      icon: 'compare',
      run: (s) => dispatch(s, wordsTyped, 'is:differ'),
    },
    { label: MESSAGES.clear, icon: 'x', run: (s) => dispatch(s, filtersCleared) },
    { label: MESSAGES.minor, icon: 'plus', run: (s) => dispatch(s, detailChosen, 'all') },
    open(MESSAGES.export, 'export', 'export'),
    open(MESSAGES.legend, 'panel', 'legend'),
    open(MESSAGES.tour, 'right', 'tour'),
    open(MESSAGES.keys, 'keyboard', 'keys'),
  ];
}
