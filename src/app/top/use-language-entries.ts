import { LANGUAGE_NAMES, LANGUAGES } from '../../messages/languages.ts';
import { languageChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import type { MenuEntry } from '../menu/Menu.tsx';

/** The languages of the page, each by its own name. */
export function useLanguageEntries(): readonly MenuEntry[] {
  const act = useAct();
  const chosen = useSelected((state) => state.session.language);
  return LANGUAGES.map((language) => ({
    label: LANGUAGE_NAMES[language],
    lang: language,
    chosen: language === chosen,
    run: () => act(languageChosen, language),
  }));
}
