import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { themeChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { THEMES } from '../../store/state.ts';
import type { MenuEntry } from '../menu/Menu.tsx';

export function useThemeEntries(): readonly MenuEntry[] {
  const { themes } = useWords(page);
  const act = useAct();
  const chosen = useSelected((state) => state.session.theme);
  return THEMES.map((theme) => ({
    label: themes[theme],
    chosen: theme === chosen,
    run: () => act(themeChosen, theme),
  }));
}
