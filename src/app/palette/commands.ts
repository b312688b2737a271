/** The commands of the palette, each an action on the store. */
import type { MessagesOf } from '../../messages/area.ts';
import { palette } from '../../messages/en/palette.ts';
import type { Say } from '../../messages/say.ts';
import {
  detailChosen,
  filtersCleared,
  panelOpened,
  screenOpened,
  wordsTyped,
} from '../../store/actions.ts';
import { selectSelected } from '../../store/select-drawn.ts';
import type { Panel, Screen } from '../../store/state.ts';
import { dispatch, type Store } from '../../store/store.ts';
import type { IconName } from '../../views/marks/icons.ts';

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

const ofEvent = (words: MessagesOf<typeof palette>): readonly PaletteCommand[] => [
  go(words.compare, 'compare', { kind: 'compare' }),
  open(words.cite, 'copy', 'cite'),
];

/** What can be done now; what needs an event only where one is selected. */
export function commandsFor(store: Store, say: Say): readonly PaletteCommand[] {
  const words = say(palette);
  const hasEvent = selectSelected(store.getState()).kind === 'found';
  return [
    ...(hasEvent ? ofEvent(words) : []),
    go(words.keyDates, 'calendar', { kind: 'key-dates' }),
    go(words.timeline, 'timeline', { kind: 'timeline' }),
    go(words.listOfEvents, 'list', { kind: 'list' }),
    {
      label: words.differing,
      icon: 'compare',
      run: (s) => dispatch(s, wordsTyped, 'is:differ'),
    },
    { label: words.clear, icon: 'x', run: (s) => dispatch(s, filtersCleared) },
    { label: words.minor, icon: 'plus', run: (s) => dispatch(s, detailChosen, 'all') },
    open(words.hours, 'calendar', 'hours'),
    open(words.export, 'export', 'export'),
    open(words.legend, 'panel', 'legend'),
    open(words.tour, 'right', 'tour'),
    open(words.keys, 'keyboard', 'keys'),
  ];
}
