import { useMemo } from 'react';
import { wordEdits } from '../../curation/word-change.ts';
import type { Edits } from '../../exchange/exported.ts';
import { useSay } from '../../messages/use-say.tsx';
import { useSelected } from '../../store/react.tsx';
import { selectCurated } from '../../store/selectors.ts';

/** What each edited event was before, in words. */
export function useEditWords(): Edits {
  const say = useSay();
  const curated = useSelected(selectCurated);
  const base = useSelected(({ data }) => (data.kind === 'ready' ? data.dataset : undefined));
  return useMemo(() => (base ? wordEdits(base, curated, say) : new Map()), [base, curated, say]);
}
