import { wordsTyped } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';

/** The same words as in the search field of the page, which a phone keeps folded away. */
export function WordsFacet() {
  const act = useAct();
  const words = useSelected((state) => state.view.filters.words);
  return (
    <Facet heading="Words">
      <input
        type="search"
        className={styles.find}
        placeholder="In titles, passages and names"
        aria-label="Words in titles, passages and names"
        value={words}
        onChange={({ currentTarget }) => act(wordsTyped, currentTarget.value)}
      />
    </Facet>
  );
}
