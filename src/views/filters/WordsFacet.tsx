import { filters } from '../../messages/en/filters.ts';
import { useWords } from '../../messages/use-say.tsx';
import { wordsTyped } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';

/** The same words as in the search field of the page, which a phone keeps folded away. */
export function WordsFacet() {
  const say = useWords(filters);
  const act = useAct();
  const words = useSelected((state) => state.view.filters.words);
  return (
    <Facet heading={say.words}>
      <input
        type="search"
        className={styles.find}
        placeholder={say.inTitles}
        aria-label={say.wordsIn}
        value={words}
        onChange={({ currentTarget }) => act(wordsTyped, currentTarget.value)}
      />
    </Facet>
  );
}
