import { themeChosen } from '../store/actions.ts';
import { THEMES, type Theme } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';

const KEPT_AS = 'sourceline.theme';

function remembered(storage: Pick<Storage, 'getItem'> | undefined): Theme | undefined {
  const kept = storage?.getItem(KEPT_AS);
  return THEMES.find((theme) => theme === kept);
}

/** Shows the chosen theme on the page and remembers it; `system` leaves it to the browser. */
export function connectTheme(
  store: Store,
  page: HTMLElement,
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined,
): () => void {
  const show = (theme: Theme): void => {
    if (theme === 'system') delete page.dataset.theme;
    else page.dataset.theme = theme;
  };
  const kept = remembered(storage);
  if (kept) dispatch(store, themeChosen, kept);
  show(store.getState().session.theme);
  return store.subscribe(({ session }, before) => {
    if (session.theme === before.session.theme) return;
    show(session.theme);
    try {
      storage?.setItem(KEPT_AS, session.theme);
    } catch {
      // Storage that is full or forbidden forgets the theme; the page shows it all the same.
    }
  });
}
