import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
import { fetchKeeper } from '../../projects/connect-projects.ts';
import { undoAdding } from '../../projects/keep-added.ts';
import { addedDismissed } from '../../store/curation-actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import type { Added } from '../../store/state.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from '../states/notices.module.css';

const articlesOf = ({ before: { data } }: Added): number =>
  data.kind === 'ready' ? data.dataset.articles.length : 0;

/** That added articles are kept, under which name, and the way back. */
export function AddedNotice({ added }: { added: Added }) {
  const words = useWords(add);
  const store = useStoreItself();
  const act = useAct();
  const { title, articles } = useSelected(selectDataset);
  const { data } = added.before;
  const grew = data.kind === 'ready' && data.name === added.project;
  const count = articles.length - (grew ? articlesOf(added) : 0);
  const undo = () =>
    void fetchKeeper(store)
      .then((keeper) => undoAdding(store, keeper))
      .catch(() => undefined);
  const small = `${controls.button} ${controls.small}`;
  return (
    <div className={styles.notice}>
      <Icon name="check" size={14} />
      <span>{grew ? words.addedTo(count, title) : words.keptAs(count, title)}</span>
      <button type="button" className={small} onClick={undo}>
        {words.undoAdding}
      </button>
      <button type="button" className={small} onClick={() => act(addedDismissed)}>
        {words.dismiss}
      </button>
    </div>
  );
}
