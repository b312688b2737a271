import { filters } from '../../messages/en/filters.ts';
import { useWords } from '../../messages/use-say.tsx';
import { disagreeingEvents } from '../../query/known-disagreements.ts';
import { parseSearch } from '../../query/search-query.ts';
import { wordsTyped } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { Choice } from './Choice.tsx';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';

const ASKED = 'is:differ';

/** Events on which sources contradict each other: a part of the search, so that it can be typed and shared too. */
export function AgreementFacet() {
  const say = useWords(filters);
  const act = useAct();
  const dataset = useSelected(selectDataset);
  const words = useSelected((state) => state.view.filters.words);
  // Known once the sources have been compared, after the first screen.
  useSelected((state) => state.session.areSourcesCompared);
  const count = disagreeingEvents(dataset)?.size ?? 0;
  const isAsked = parseSearch(words).differing;
  if (count === 0 && !isAsked) return null;
  const rest = words.replace(/\bis:differ\w*/gi, '').trim();
  return (
    <Facet heading={say.agreement}>
      <Choice
        chosen={isAsked}
        count={count}
        onToggle={() => act(wordsTyped, isAsked ? rest : `${rest} ${ASKED}`.trim())}
      >
        <span className={styles.label}>{say.differ}</span>
      </Choice>
    </Facet>
  );
}
