import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { runCommand } from '../keyboard/run-command.ts';
import type { MenuEntry } from '../menu/Menu.tsx';

/** What can be done with the events as a whole. */
export function useCurationEntries(): readonly MenuEntry[] {
  const words = useWords(page);
  const act = useAct();
  const store = useStoreItself();
  const isPublished = useSelected(({ session }) => session.published !== undefined);
  const ofOwn: readonly MenuEntry[] = [
    {
      label: words.projects,
      note: words.projectsNote,
      icon: 'file',
      run: () => act(panelOpened, 'projects'),
    },
    {
      label: words.publish,
      note: words.publishNote,
      icon: 'upload',
      run: () => act(panelOpened, 'publish'),
    },
  ];
  return [
    {
      label: words.review,
      note: words.reviewNote,
      icon: 'check',
      run: () => void runCommand(store, 'review'),
    },
    {
      label: words.history,
      note: words.historyNote,
      icon: 'edit',
      run: () => act(panelOpened, 'history'),
    },
    {
      label: words.actors,
      note: words.actorsNote,
      icon: 'meeting',
      run: () => act(panelOpened, 'actors'),
    },
    ...(isPublished ? [] : ofOwn),
  ];
}
