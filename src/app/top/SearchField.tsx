import { type KeyboardEvent, useEffect, useRef } from 'react';
import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened, wordsTyped } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './top-bar.module.css';

/** Narrows the events while typing. It takes the focus when the search is asked for by key or button. */
export function SearchField() {
  const { searchIn } = useWords(page);
  const act = useAct();
  const words = useSelected((state) => state.view.filters.words);
  const isAsked = useSelected((state) => state.session.panel === 'search');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.select();
  }, [isAsked]);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (words === '') field.current?.blur();
    else act(wordsTyped, '');
  };
  return (
    <search className={styles.search}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        placeholder={searchIn}
        aria-label={searchIn}
        aria-keyshortcuts="/"
        value={words}
        onChange={({ currentTarget }) => act(wordsTyped, currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => isAsked && act(panelOpened, 'none')}
      />
      {words === '' && <kbd className={controls.key}>/</kbd>}
    </search>
  );
}
