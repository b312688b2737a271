/** From what a form holds to the edits that it asks for: only what differs becomes one. */
import type {
  ActorId,
  ActorKind,
  Basis,
  Dataset,
  Participant,
  ReportedEvent,
  Role,
  When,
} from '../model/dataset.ts';
import { type EdtfDate, formatEdtf, parseEdtf } from '../model/edtf.ts';
import type { Kind } from '../model/kinds.ts';
import type { Edit } from './edits.ts';

export interface DraftParticipant {
  readonly name: string;
  readonly role: Role;
  /** What a name that nobody has yet stands for. */
  readonly kind: ActorKind;
}

/** An absent field leaves what is there; an empty one takes it away. */
export interface Draft {
  readonly title?: string;
  readonly kind?: Kind;
  readonly when?: When | 'undated';
  readonly where?: string;
  readonly participants?: readonly DraftParticipant[];
  readonly note?: string;
}

/** What the controls beside a date say of it. */
export interface DateMarks {
  readonly basis: Basis;
  readonly extent: When['extent'];
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** The date of a correction: its phrase stays where the date does, since the words then still tell it. */
export function whenOf(edtf: When['edtf'], marks: DateMarks, before: When | undefined): When {
  const { approximate, uncertain, basis, extent } = marks;
  const marked = (date: EdtfDate): EdtfDate => ({ ...date, approximate, uncertain });
  const value = parseEdtf(edtf);
  const now =
    value?.kind === 'date'
      ? formatEdtf(marked(value))
      : value?.kind === 'interval' && (approximate || uncertain)
        ? formatEdtf({
            kind: 'interval',
            ...(value.start && { start: marked(value.start) }),
            ...(value.end && { end: marked(value.end) }),
          })
        : edtf;
  if (before?.edtf === now) return { ...before, basis, extent };
  return { edtf: now, basis, extent, rule: 'reader' };
}

/** How sure the marks of a date say it is. */
export function marksOf(when: When | undefined): DateMarks {
  const value = when && parseEdtf(when.edtf);
  const dates = value?.kind === 'interval' ? [value.start, value.end] : [value];
  return {
    basis: when?.basis ?? 'stated',
    extent: when?.extent ?? 'within',
    approximate: dates.some((date) => date?.approximate === true),
    uncertain: dates.some((date) => date?.uncertain === true),
  };
}

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'actor';

/** An id that no actor has, made of a name. */
export function newActorId(name: string, taken: (id: string) => boolean): ActorId {
  const stem = `reader-${slug(name)}`;
  let id = stem;
  for (let number = 2; taken(id); number++) id = `${stem}-${number}`;
  return id as ActorId;
}

interface Cast {
  readonly participants: readonly Participant[];
  readonly added: readonly Edit[];
}

/** Names as actors: those who are there by name or alias, and new ones for the rest. */
export function castOfNames(named: readonly DraftParticipant[], { actors }: Dataset): Cast {
  const byName = new Map<string, ActorId>();
  for (const { id, name, aliases = [] } of [...actors].reverse())
    for (const alias of [...aliases, name]) byName.set(alias.toLowerCase(), id);
  for (const { id, name } of [...actors].reverse()) byName.set(name.toLowerCase(), id);
  const ids = new Set<string>(actors.map(({ id }) => id));
  const added: Edit[] = [];
  const cast = new Map<string, Participant>();
  for (const { name: typed, role, kind } of named) {
    const name = typed.trim();
    if (name === '') continue;
    let actor = byName.get(name.toLowerCase());
    if (actor === undefined) {
      actor = newActorId(name, (id) => ids.has(id));
      ids.add(actor);
      byName.set(name.toLowerCase(), actor);
      added.push({ kind: 'actor-added', actor: { id: actor, name, kind } });
    }
    cast.set(`${role} ${actor}`, { actor, role });
  }
  return { participants: [...cast.values()], added };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function whenEdits({ id, when: before }: ReportedEvent, when: Draft['when']): readonly Edit[] {
  if (when === undefined) return [];
  if (when === 'undated') return before ? [{ kind: 'when-changed', event: id }] : [];
  return same(when, before) ? [] : [{ kind: 'when-changed', event: id, when }];
}

/** The edits that turn an event into what the draft says; `note` is the note that it has now. */
export function correctEvent(
  event: ReportedEvent,
  draft: Draft,
  dataset: Dataset,
  note: string | undefined,
): readonly Edit[] {
  const { id } = event;
  const edits: Edit[] = [];
  const title = draft.title?.trim();
  if (title && title !== event.title) edits.push({ kind: 'title-changed', event: id, title });
  if (draft.kind !== undefined && draft.kind !== event.kind)
    edits.push({ kind: 'kind-changed', event: id, to: draft.kind });
  edits.push(...whenEdits(event, draft.when));
  const where = draft.where?.trim();
  if (where !== undefined && where !== (event.where ?? ''))
    edits.push({ kind: 'where-changed', event: id, ...(where !== '' && { where }) });
  if (draft.participants) {
    const { participants, added } = castOfNames(draft.participants, dataset);
    if (!same(participants, event.participants))
      edits.push(...added, { kind: 'participants-changed', event: id, participants });
  }
  const noted = draft.note?.trim();
  if (noted !== undefined && noted !== (note ?? ''))
    edits.push({ kind: 'note-written', event: id, ...(noted !== '' && { note: noted }) });
  return edits;
}
