import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { runCommand } from '../keyboard/run-command.ts';
import type { MenuEntry } from '../menu/Menu.tsx';

/** What can be done with the events as a whole. */
export function useCurationEntries(): readonly MenuEntry[] {
  const act = useAct();
  const store = useStoreItself();
  const isPublished = useSelected(({ session }) => session.published !== undefined);
  const ofOwn: readonly MenuEntry[] = [
    {
      label: 'Projects',
      note: 'Kept in this browser.',
      icon: 'file',
      run: () => act(panelOpened, 'projects'),
    },
    {
      label: 'Publish',
      note: 'As a page of its own.',
      icon: 'upload',
      run: () => act(panelOpened, 'publish'),
    },
  ];
  return [
    {
      label: 'Review the events',
      note: 'One by one, the weightiest first.',
      icon: 'check',
      run: () => void runCommand(store, 'review'),
    },
    {
      label: 'History of corrections',
      note: 'Undo, redo, save, apply.',
      icon: 'edit',
      run: () => act(panelOpened, 'history'),
    },
    {
      label: 'Actors',
      note: 'Rename, merge, attach.',
      icon: 'meeting',
      run: () => act(panelOpened, 'actors'),
    },
    ...(isPublished ? [] : ofOwn),
  ];
}
