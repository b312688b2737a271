/** What the events can be narrowed by. Each choice carries the mark it stands for, so the filters are the legend too. */
import { ActorFacet } from './ActorFacet.tsx';
import { AgreementFacet } from './AgreementFacet.tsx';
import { ArticleFacet } from './ArticleFacet.tsx';
import { CertaintyFacet } from './CertaintyFacet.tsx';
import { FacetCountsProvider } from './FacetCountsProvider.tsx';
import styles from './filters.module.css';
import { KindFacet } from './KindFacet.tsx';
import { ModalityFacet } from './ModalityFacet.tsx';
import { TimeFacet } from './TimeFacet.tsx';
import { WordsFacet } from './WordsFacet.tsx';

export function Filters() {
  return (
    <FacetCountsProvider>
      <div className={styles.filters}>
        <ActorFacet />
        <KindFacet />
        <CertaintyFacet />
        <ModalityFacet />
        <AgreementFacet />
        <ArticleFacet />
        <TimeFacet />
        <WordsFacet />
      </div>
    </FacetCountsProvider>
  );
}
