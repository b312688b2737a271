import type { FacetCounts } from '../../query/count-facets.ts';
import { useSelectedLater } from '../../store/react.tsx';
import { countsOf, selectCountsAsked } from '../../store/select-counts.ts';

/** The counts beside the choices: of many events they follow after what the reader chose. */
export const useFacetCounts = (): FacetCounts => countsOf(useSelectedLater(selectCountsAsked));
