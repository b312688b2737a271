/** Says what is selected to those who listen; it is there before anything is, or they would not hear the first. */
import { dates } from '../../messages/en/dates.ts';
import { selected as words } from '../../messages/en/selected.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Neighbours } from '../../query/neighbours.ts';
import { wordWhenLong } from '../../query/word-when.ts';
import { useSelected } from '../../store/react.tsx';
import { type Selected, selectNeighbours, selectSelected } from '../../store/select-drawn.ts';
import controls from '../marks/controls.module.css';
import { wordPosition } from './word-position.ts';

/** What the screen reader hears when the selection changes. */
function announcement(selected: Selected, near: Neighbours, say: Say): string {
  if (selected.kind === 'none') return '';
  if (selected.kind === 'missing') return say(words).missing[selected.what](selected.id);
  const { title, when } = selected.event;
  const told = [when ? wordWhenLong(when, say) : say(dates).noDate, wordPosition(near, say)];
  if (selected.hidden) told.push(say(words).hidden);
  return `${title}. ${told.filter(Boolean).join(', ')}.`;
}

export function Announcement() {
  const say = useSay();
  const selected = useSelected(selectSelected);
  const near = useSelected(selectNeighbours);
  return (
    <span role="status" className={controls.unseen}>
      {announcement(selected, near, say)}
    </span>
  );
}
