/** What a step is called in the history. */
import type { ActorId, Dataset, EventId } from '../model/dataset.ts';
import type { Edit, EditKind } from './edits.ts';

const WORDS: Readonly<Record<EditKind, string>> = {
  'title-changed': 'title changed',
  'kind-changed': 'kind changed',
  'when-changed': 'date changed',
  'where-changed': 'place changed',
  'participants-changed': 'participants changed',
  'event-judged': 'judged',
  'note-written': 'note written',
  'events-merged': 'merged with others',
  'event-split': 'split',
  'report-moved': 'a report moved to it',
  'report-left-out': 'a report left out',
  'event-added': 'added',
  'actors-merged': 'merged with others',
  'actor-renamed': 'renamed',
  'actor-attached': 'attached anew',
  'actor-kind-changed': 'kind changed',
  'actor-added': 'added',
};

const MOST_CHARACTERS = 60;
const short = (words: string): string =>
  words.length > MOST_CHARACTERS ? `${words.slice(0, MOST_CHARACTERS).trimEnd()}…` : words;

/** What an edit is about: an event or an actor. */
function subjectOf(edit: Edit, { events, actors }: Dataset): string {
  const titleOf = (id: EventId) => events.find((event) => event.id === id)?.title ?? id;
  const nameOf = (id: ActorId) => actors.find((actor) => actor.id === id)?.name ?? id;
  switch (edit.kind) {
    case 'event-added':
      return edit.event.title;
    case 'actor-added':
      return edit.actor.name;
    case 'report-moved':
      return titleOf(edit.to);
    case 'report-left-out':
      return (
        events.find(({ reports }) => reports.some(({ id }) => id === edit.report))?.title ??
        edit.report
      );
    case 'actors-merged':
    case 'actor-renamed':
    case 'actor-attached':
    case 'actor-kind-changed':
      return nameOf(edit.actor);
    default:
      return titleOf(edit.event);
  }
}

function wordsOf(edit: Edit): string {
  if (edit.kind !== 'event-judged') return WORDS[edit.kind];
  return { accepted: 'accepted', rejected: 'rejected', open: 'open again' }[edit.verdict];
}

/** “Talks end”: title changed, date changed; of several events: 3 events: accepted. `dataset` is what is shown. */
export function nameStep(edits: readonly Edit[], dataset: Dataset): string {
  const telling = edits.some(({ kind }) => kind !== 'actor-added')
    ? edits.filter(({ kind }) => kind !== 'actor-added')
    : edits;
  const subjects = [...new Set(telling.map((edit) => subjectOf(edit, dataset)))];
  const what = [...new Set(telling.map(wordsOf))].join(', ');
  const who = subjects.length === 1 ? `“${short(subjects[0] ?? '')}”` : `${subjects.length} events`;
  return `${who}: ${what}`;
}
