import { themeChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { THEMES, type Theme } from '../../store/state.ts';
import type { MenuEntry } from '../menu/Menu.tsx';

const LABELS: Readonly<Record<Theme, string>> = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
};

export function useThemeEntries(): readonly MenuEntry[] {
  const act = useAct();
  const chosen = useSelected((state) => state.session.theme);
  return THEMES.map((theme) => ({
    label: LABELS[theme],
    chosen: theme === chosen,
    run: () => act(themeChosen, theme),
  }));
}
