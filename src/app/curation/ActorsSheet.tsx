/** Who is who: actors renamed, of another kind, part of another, or the same as another. */

import { type FormEvent, useId, useState } from 'react';
import type { Edit } from '../../curation/edits.ts';
import { curation } from '../../messages/en/curation.ts';
import { useWords } from '../../messages/use-say.tsx';
import { ACTOR_KINDS, type Actor, type ActorKind } from '../../model/dataset.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected, useStoreItself } from '../../store/react.tsx';
import { selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './curation.module.css';
import { perform } from './perform.ts';

const byName = (actors: readonly Actor[], name: string): Actor | undefined =>
  actors.find((actor) => actor.name.toLowerCase() === name.trim().toLowerCase());

interface Fields {
  readonly name: string;
  readonly kind: ActorKind;
  readonly partOf: string;
  readonly same: string;
}

/** Only what differs becomes an edit. */
export function actorEdits(
  actor: Actor,
  { name, kind, partOf, same }: Fields,
  actors: readonly Actor[],
): readonly Edit[] {
  const { id } = actor;
  const edits: Edit[] = [];
  const other = byName(actors, same);
  if (other && other.id !== id)
    edits.push({ kind: 'actors-merged', actor: id, others: [other.id] });
  if (name.trim() !== '' && name.trim() !== actor.name)
    edits.push({ kind: 'actor-renamed', actor: id, name: name.trim() });
  if (kind !== actor.kind) edits.push({ kind: 'actor-kind-changed', actor: id, to: kind });
  const whole = byName(actors, partOf)?.id;
  if (whole !== actor.partOf && (whole !== undefined || partOf.trim() === ''))
    edits.push({ kind: 'actor-attached', actor: id, ...(whole && { partOf: whole }) });
  return edits;
}

interface NameFieldProps {
  label: string;
  value: string;
  actors: readonly Actor[];
  onChange: (value: string) => void;
}

/** A field for the name of an actor; one that nobody has is marked. */
function NameField({ label, value, actors, onChange }: NameFieldProps) {
  const names = useId();
  return (
    <label>
      {label}
      <input
        value={value}
        list={names}
        aria-invalid={value.trim() !== '' && !byName(actors, value)}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={names}>
        {actors.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function ActorForm({ actor, actors }: { actor: Actor; actors: readonly Actor[] }) {
  const words = useWords(curation);
  const act = useAct();
  const store = useStoreItself();
  const [fields, setFields] = useState<Fields>({
    name: actor.name,
    kind: actor.kind,
    partOf: actors.find(({ id }) => id === actor.partOf)?.name ?? '',
    same: '',
  });
  const change = (some: Partial<Fields>) => setFields({ ...fields, ...some });
  const save = (event: FormEvent) => {
    event.preventDefault();
    perform(store, actorEdits(actor, fields, actors));
    act(panelOpened, 'none');
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label>
        {words.name}
        <input
          value={fields.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      <label>
        {words.kind}
        <select
          value={fields.kind}
          onChange={({ currentTarget }) => change({ kind: currentTarget.value as ActorKind })}
        >
          {ACTOR_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.actorKind[kind]}
            </option>
          ))}
        </select>
      </label>
      <NameField
        label={words.partOf}
        value={fields.partOf}
        actors={actors}
        onChange={(partOf) => change({ partOf })}
      />
      <NameField
        label={words.sameAs}
        value={fields.same}
        actors={actors}
        onChange={(same) => change({ same })}
      />
      <p className={styles.hint}>{words.sameMeans}</p>
      <div className={styles.buttons}>
        <button type="submit" className={`${controls.button} ${controls.solid}`}>
          {words.save}
        </button>
      </div>
    </form>
  );
}

export function ActorsSheet() {
  const words = useWords(curation);
  const { actors } = useSelected(selectReported);
  const [name, setName] = useState('');
  const actor = byName(actors, name);
  return (
    <SheetFrame heading={words.actors}>
      <div className={styles.form}>
        <NameField label={words.actor} value={name} actors={actors} onChange={setName} />
      </div>
      {actor && <ActorForm key={actor.id} actor={actor} actors={actors} />}
    </SheetFrame>
  );
}
