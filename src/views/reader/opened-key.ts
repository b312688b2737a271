import type { Selected } from '../../store/select-drawn.ts';

/** What the reader is open on: an event's id, or the id that leads nowhere. */
export const openedKey = (selected: Selected): string | undefined => {
  if (selected.kind === 'none') return undefined;
  return selected.kind === 'missing' ? selected.id : selected.event.id;
};
