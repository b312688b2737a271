import { useState } from 'react';
import { filters } from '../../messages/en/filters.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { ActorBranch } from '../../query/actor-tree.ts';
import { actorFilterToggled } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { Icon } from '../marks/Icon.tsx';
import { Choice } from './Choice.tsx';
import { useFacetCounts } from './FacetCountsProvider.tsx';
import styles from './filters.module.css';
import { holdsChosen } from './find-actors.ts';

interface ActorChoiceProps {
  branch: ActorBranch;
  depth?: number;
  /** Open to begin with, so that a reader sees that there is something inside. */
  startsOpen?: boolean;
}

/** An actor, and under it those who are part of it. */
export function ActorChoice({ branch, depth = 0, startsOpen = false }: ActorChoiceProps) {
  const words = useWords(filters);
  const act = useAct();
  const chosen = useSelected((state) => state.view.filters.actors);
  const counts = useFacetCounts().actors;
  const { actor, parts } = branch;
  const [isOpen, setOpen] = useState(startsOpen || parts.some((part) => holdsChosen(part, chosen)));
  const Name = depth === 0 ? 'b' : 'span';
  return (
    <li>
      <div className={styles.branch}>
        <Choice
          chosen={chosen.includes(actor.id)}
          count={counts.get(actor.id) ?? 0}
          onToggle={() => act(actorFilterToggled, actor.id)}
          className={actor.description ? styles.described : undefined}
        >
          <span className={styles.label}>
            <Name className={styles.name}>
              <bdi>{actor.name}</bdi>
            </Name>{' '}
            {actor.description && (
              <small title={actor.description} dir="auto">
                {actor.description}
              </small>
            )}
          </span>
        </Choice>
        {parts.length > 0 && (
          <button
            type="button"
            className={styles.twist}
            aria-expanded={isOpen}
            aria-label={words.partOf(actor.name)}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'up' : 'down'} size={12} />
          </button>
        )}
      </div>
      {isOpen && parts.length > 0 && (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <ActorChoice key={part.actor.id} branch={part} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
