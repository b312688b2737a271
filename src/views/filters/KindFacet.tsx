import { useMemo } from 'react';
import { filters } from '../../messages/en/filters.ts';
import { kinds as kindWords } from '../../messages/en/kinds.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { FAMILIES, type Family, KIND_FACTS, KINDS, type Kind } from '../../model/kinds.ts';
import { choiceToggled } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectIndex } from '../../store/selectors.ts';
import { Badge } from '../marks/Badge.tsx';
import { Choice, shortCount } from './Choice.tsx';
import { Facet } from './Facet.tsx';
import { useFacetCounts } from './FacetCountsProvider.tsx';
import styles from './filters.module.css';

function FamilyOfKinds({ family, kinds }: { family: Family; kinds: readonly Kind[] }) {
  const say = useSay();
  const act = useAct();
  const chosen = useSelected((state) => state.view.filters.kinds);
  const counts = useFacetCounts().kinds;
  const inAll = kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
  return (
    <fieldset>
      <legend className={styles.family}>
        {say(kindWords).family[family]}
        <span className={styles.count}>{shortCount(inAll, say)}</span>
      </legend>
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const isChosen = chosen.includes(kind);
          return (
            <Choice
              key={kind}
              chosen={isChosen}
              count={counts.get(kind) ?? 0}
              onToggle={() => act(choiceToggled, 'kinds', kind)}
              mark={<Badge kind={kind} form={isChosen ? 'stated' : 'plain'} />}
            >
              <span className={styles.label}>{say(kindWords).kind[kind]}</span>
            </Choice>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The kinds that the dataset has, or that are chosen, by family. */
export function KindFacet() {
  const say = useWords(filters);
  const { kind: kinds } = useSelected(selectIndex);
  const chosen = useSelected((state) => state.view.filters.kinds);
  const present = useMemo(() => KINDS.filter((_, i) => kinds.includes(i)), [kinds]);
  const listed = KINDS.filter((kind) => present.includes(kind) || chosen.includes(kind));
  return (
    <Facet heading={say.kinds}>
      {FAMILIES.map((family) => {
        const own = listed.filter((kind) => KIND_FACTS[kind].family === family);
        return own.length > 0 && <FamilyOfKinds key={family} family={family} kinds={own} />;
      })}
    </Facet>
  );
}
