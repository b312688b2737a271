/** Who took part, and as what; a name that nobody has becomes a new actor. */

import { useId } from 'react';
import type { DraftParticipant } from '../../curation/correct-event.ts';
import { curation } from '../../messages/en/curation.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { useWords } from '../../messages/use-say.tsx';
import {
  ACTOR_KINDS,
  type ActorKind,
  type Dataset,
  ROLES,
  type Role,
} from '../../model/dataset.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './curation.module.css';

/** A row of the form; its key stays as rows come and go. */
export interface CastRow extends DraftParticipant {
  readonly key: number;
}

export const castRows = (
  participants: readonly { readonly actor: string; readonly role: Role }[],
  { actors }: Dataset,
): readonly CastRow[] =>
  participants.map(({ actor, role }, key) => ({
    key,
    name: actors.find(({ id }) => id === actor)?.name ?? actor,
    role,
    kind: 'person',
  }));

interface RowProps {
  row: CastRow;
  number: number;
  isNew: boolean;
  names: string;
  onChange: (row: CastRow | undefined) => void;
}

function Row({ row, number, isNew, names, onChange }: RowProps) {
  const words = useWords(curation);
  const { role: roles } = useWords(kinds);
  return (
    <div>
      <div className={styles.person}>
        <input
          value={row.name}
          list={names}
          aria-label={words.participantName(number)}
          onChange={({ currentTarget }) => onChange({ ...row, name: currentTarget.value })}
        />
        <select
          value={row.role}
          aria-label={words.participantRole(number)}
          onChange={({ currentTarget }) => onChange({ ...row, role: currentTarget.value as Role })}
        >
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roles[role]}
            </option>
          ))}
        </select>
        <button
          type="button"
          className={`${controls.button} ${controls.square}`}
          aria-label={words.takeOut(number)}
          onClick={() => onChange(undefined)}
        >
          <Icon name="x" />
        </button>
      </div>
      {isNew && (
        <label className={styles.hint}>
          {words.newActor}
          <select
            value={row.kind}
            onChange={({ currentTarget }) =>
              onChange({ ...row, kind: currentTarget.value as ActorKind })
            }
          >
            {ACTOR_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.actorKind[kind]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

interface CastFieldProps {
  dataset: Dataset;
  cast: readonly CastRow[];
  onChange: (cast: readonly CastRow[]) => void;
}

export function CastField({ dataset, cast, onChange }: CastFieldProps) {
  const words = useWords(curation);
  const names = useId();
  const known = new Set(
    dataset.actors.flatMap(({ name, aliases = [] }) =>
      [name, ...aliases].map((one) => one.toLowerCase()),
    ),
  );
  const replace = (key: number, row: CastRow | undefined) =>
    onChange(cast.flatMap((one) => (one.key === key ? (row ?? []) : one)));
  const add = () => {
    const key = Math.max(-1, ...cast.map((row) => row.key)) + 1;
    onChange([...cast, { key, name: '', role: 'agent', kind: 'person' }]);
  };
  return (
    <fieldset className={styles.field}>
      <legend>{words.who}</legend>
      {cast.map((row, at) => (
        <Row
          key={row.key}
          row={row}
          number={at + 1}
          names={names}
          isNew={row.name.trim() !== '' && !known.has(row.name.trim().toLowerCase())}
          onChange={(changed) => replace(row.key, changed)}
        />
      ))}
      <datalist id={names}>
        {dataset.actors.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <button
        type="button"
        className={`${controls.button} ${controls.small} ${controls.line}`}
        onClick={add}
      >
        <Icon name="plus" size={12} />
        {words.addParticipant}
      </button>
    </fieldset>
  );
}
