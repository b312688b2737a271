import { page } from '../../messages/en/page.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened, screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectActiveFacets } from '../../store/select-counts.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './phone.module.css';

/** The places of the page, at hand of the thumb. */
export function PhoneTabs() {
  const words = useWords(page);
  const act = useAct();
  const screen = useSelected((state) => state.view.screen.kind);
  const active = useSelected(selectActiveFacets).length;
  const current = (kind: string) => (kind === screen ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className={styles.tabs} aria-label={words.views}>
      <button
        type="button"
        {...current('list')}
        onClick={() => act(screenOpened, { kind: 'list' })}
      >
        <Icon name="list" size={20} />
        {words.screens.list}
      </button>
      <button
        type="button"
        {...current('timeline')}
        onClick={() => act(screenOpened, { kind: 'timeline' })}
      >
        <Icon name="timeline" size={20} />
        {words.screens.timeline}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => act(panelOpened, 'filters')}>
        <Icon name="filter" size={20} />
        {words.filters}
        {active > 0 && (
          <>
            {' '}
            <span className={styles.dot}>
              {active} <span className={controls.unseen}>{words.active}</span>
            </span>
          </>
        )}
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        {...current('article')}
        onClick={() => act(panelOpened, 'articles')}
      >
        <Icon name="open" size={20} />
        {words.articles}
      </button>
    </nav>
  );
}
