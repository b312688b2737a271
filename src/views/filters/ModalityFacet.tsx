import { filters } from '../../messages/en/filters.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { useSay } from '../../messages/use-say.tsx';
import { MODALITIES } from '../../model/dataset.ts';
import { choiceToggled } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { Choice } from './Choice.tsx';
import { Facet } from './Facet.tsx';
import { useFacetCounts } from './FacetCountsProvider.tsx';
import styles from './filters.module.css';

/** Whether the source takes the event as a fact. */
export function ModalityFacet() {
  const say = useSay();
  const act = useAct();
  const chosen = useSelected((state) => state.view.filters.modalities);
  const counts = useFacetCounts().modalities;
  return (
    <Facet heading={say(filters).modality}>
      {MODALITIES.map((modality) => (
        <Choice
          key={modality}
          chosen={chosen.includes(modality)}
          count={counts.get(modality) ?? 0}
          onToggle={() => act(choiceToggled, 'modalities', modality)}
        >
          <span className={styles.label}>{say(kinds).modality[modality]}</span>
        </Choice>
      ))}
    </Facet>
  );
}
