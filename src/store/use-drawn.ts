import { useSelected, useSelectedLater } from './react.tsx';
import { type Drawn, selectDrawn } from './select-drawn.ts';

/** The events that are drawn: those of many follow a filter a moment later, but never events of another state of the dataset. */
export function useDrawn(): Drawn {
  const now = useSelected(selectDrawn);
  const later = useSelectedLater(selectDrawn);
  return later.dataset === now.dataset ? later : now;
}
