import type { Companion } from '../../accounts/actor-profile.ts';
import { actor as messages } from '../../messages/en/actor.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Actor } from '../../model/dataset.ts';
import { screenOpened, wordsTyped } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { isolated } from '../../text/isolate.ts';
import page from '../marks/page.module.css';
import styles from './actor.module.css';

const MOST_LISTED = 15;
const ROLES = ['on', 'by', 'beside'] as const;

interface CellProps {
  count: number;
  most: number;
  name: string;
  onPress: () => void;
}

/** A number as wide as it is large, which leads to its events. */
function Cell({ count, most, name, onPress }: CellProps) {
  if (count === 0) return <td className={styles.empty}>·</td>;
  return (
    <td>
      <button type="button" className={styles.cell} aria-label={name} onClick={onPress}>
        <i style={{ width: `${Math.max(3, Math.round((72 * count) / most))}px` }} />
        {count}
      </button>
    </td>
  );
}

/** With whom an actor acts: a small matrix, one row for each other, every number a way to its events. */
export function Companions({ actor, all }: { actor: Actor; all: readonly Companion[] }) {
  const message = useWords(messages);
  const act = useAct();
  if (all.length === 0) return <p className={page.small}>{message.alone}</p>;
  const listed = all.slice(0, MOST_LISTED);
  const most = Math.max(...listed.flatMap(({ on, by, beside }) => [on, by, beside]));
  const words = {
    on: message.on(isolated(actor.name)),
    by: message.by(isolated(actor.name)),
    beside: message.beside,
  };
  const show = (other: Actor) => {
    act(wordsTyped, `actor:"${actor.name}" actor:"${other.name}"`);
    act(screenOpened, { kind: 'list' });
  };
  return (
    <table className={styles.matrix}>
      <thead>
        <tr>
          <th scope="col">{message.other}</th>
          {ROLES.map((role) => (
            <th key={role} scope="col">
              {words[role]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listed.map((companion) => (
          <tr key={companion.actor.id}>
            <th scope="row">
              <button
                type="button"
                className={styles.name}
                onClick={() => act(screenOpened, { kind: 'actor', actor: companion.actor.id })}
              >
                <bdi>{companion.actor.name}</bdi>
              </button>
            </th>
            {ROLES.map((role) => (
              <Cell
                key={role}
                count={companion[role]}
                most={most}
                name={message.cell(companion[role], companion.actor.name, words[role])}
                onPress={() => show(companion.actor)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
