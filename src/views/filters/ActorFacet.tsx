import { useMemo, useState } from 'react';
import { filters } from '../../messages/en/filters.ts';
import { useWords } from '../../messages/use-say.tsx';
import { actorTree } from '../../query/actor-tree.ts';
import { ACTOR_ROLES } from '../../query/filters.ts';
import { actorRoleChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { Icon } from '../marks/Icon.tsx';
import { Segmented } from '../marks/Segmented.tsx';
import { ActorChoice } from './ActorChoice.tsx';
import { Facet } from './Facet.tsx';
import styles from './filters.module.css';
import { allBranches, findActors, holdsChosen } from './find-actors.ts';

/** Countries and bodies that are listed before "more" is asked for. */
const LISTED_FIRST = 5;
/** With more actors than this there is a field to look for one. */
const MANY = 12;

/** Actors under their countries, and the role that they are to have. */
export function ActorFacet() {
  const say = useWords(filters);
  const act = useAct();
  const tree = actorTree(useSelected(selectDataset));
  const chosen = useSelected((state) => state.view.filters.actors);
  const actorRole = useSelected((state) => state.view.filters.actorRole);
  const [showsAll, setShowsAll] = useState(false);
  const [words, setWords] = useState('');
  const inAll = useMemo(() => allBranches(tree).length, [tree]);
  const found = findActors(tree, words);
  const isSearching = words.trim() !== '';
  const listed = tree.filter((branch, i) => i < LISTED_FIRST || holdsChosen(branch, chosen));
  const rest = tree.length - listed.length;
  const firstWhole = tree.find(({ parts }) => parts.length > 0)?.actor.id;
  if (inAll === 0) return null;
  return (
    <Facet heading={say.actors} more={say.inAll(inAll)}>
      <div className={styles.roles}>
        <Segmented
          name={say.role}
          wide
          choices={ACTOR_ROLES.map((value) => ({ value, label: say.roles[value] }))}
          chosen={actorRole}
          onChoose={(role) => act(actorRoleChosen, role)}
        />
      </div>
      {inAll > MANY && (
        <input
          type="search"
          className={styles.find}
          placeholder={say.findActor}
          aria-label={say.findActor}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
      )}
      {isSearching && found.length === 0 && <p className={styles.nobody}>{say.noActor}</p>}
      <ul>
        {isSearching
          ? found.map((branch) => (
              <ActorChoice key={branch.actor.id} branch={{ ...branch, parts: [] }} depth={1} />
            ))
          : (showsAll ? tree : listed).map((branch) => (
              <ActorChoice
                key={branch.actor.id}
                branch={branch}
                startsOpen={branch.actor.id === firstWhole}
              />
            ))}
      </ul>
      {!isSearching && rest > 0 && (
        <button
          type="button"
          className={styles.rest}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? say.fewerActors : say.more(rest)}
          <Icon name={showsAll ? 'up' : 'right'} size={12} />
        </button>
      )}
    </Facet>
  );
}
