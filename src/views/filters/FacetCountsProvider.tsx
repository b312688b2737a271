/** The counts beside the choices: of many events they follow after what the reader chose, and after the chart. */
import { createContext, type ReactNode, useContext } from 'react';
import type { FacetCounts } from '../../query/count-facets.ts';
import { useAfterPaint, useSelectedLater } from '../../store/react.tsx';
import { type CountsAsked, countsOf, selectCountsAsked } from '../../store/select-counts.ts';

const Asked = createContext<CountsAsked | undefined>(undefined);

/** Stands around all facets, so that their counts change together. */
export function FacetCountsProvider({ children }: { children: ReactNode }) {
  const later = useSelectedLater(selectCountsAsked);
  const asked = useAfterPaint(later, later.dataset);
  return <Asked value={asked}>{children}</Asked>;
}

export function useFacetCounts(): FacetCounts {
  const asked = useContext(Asked);
  if (!asked) throw new Error('a facet stands outside <FacetCountsProvider>');
  return countsOf(asked);
}
