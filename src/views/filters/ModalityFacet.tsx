import { MODALITIES, type Modality } from '../../model/dataset.ts';
import { choiceToggled } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { Choice } from './Choice.tsx';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';
import { useFacetCounts } from './use-facet-counts.ts';

const LABELS: Readonly<Record<Modality, string>> = {
  asserted: 'Asserted',
  claimed: 'Claimed',
  denied: 'Denied',
  planned: 'Planned',
  conditional: 'Conditional',
};

/** Whether the source takes the event as a fact. */
export function ModalityFacet() {
  const act = useAct();
  const chosen = useSelected((state) => state.view.filters.modalities);
  const counts = useFacetCounts().modalities;
  return (
    <Facet heading="Modality">
      {MODALITIES.map((modality) => (
        <Choice
          key={modality}
          chosen={chosen.includes(modality)}
          count={counts.get(modality) ?? 0}
          onToggle={() => act(choiceToggled, 'modalities', modality)}
        >
          <span className={styles.label}>{LABELS[modality]}</span>
        </Choice>
      ))}
    </Facet>
  );
}
