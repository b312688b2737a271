import { filters } from '../../messages/en/filters.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { useSay } from '../../messages/use-say.tsx';
import { BASES } from '../../model/dataset.ts';
import { choiceToggled } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { Choice } from './Choice.tsx';
import { Facet } from './Facet.tsx';
import { useFacetCounts } from './FacetCountsProvider.tsx';
import styles from './filters.module.css';

const CERTAINTIES = [...BASES, 'undated'] as const;

/** How dates are known, each with the form that it has on the chart. */
export function CertaintyFacet() {
  const say = useSay();
  const act = useAct();
  const chosen = useSelected((state) => state.view.filters.certainties);
  const counts = useFacetCounts().certainties;
  return (
    <Facet heading={say(filters).certainty}>
      {CERTAINTIES.map((certainty) => (
        <Choice
          key={certainty}
          chosen={chosen.includes(certainty)}
          count={counts.get(certainty) ?? 0}
          onToggle={() => act(choiceToggled, 'certainties', certainty)}
        >
          <span className={styles.sample} aria-hidden="true">
            <i className={`${styles.disc} ${styles[certainty] ?? ''}`} />
          </span>
          <span className={styles.label}>{say(kinds).certainty[certainty]}</span>
        </Choice>
      ))}
    </Facet>
  );
}
