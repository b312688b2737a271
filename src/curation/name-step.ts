/** What a step is called in the history. */
import { curation } from '../messages/en/curation.ts';
import type { Say } from '../messages/say.ts';
import type { ActorId, Dataset, EventId } from '../model/dataset.ts';
import type { Edit } from './edits.ts';

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

const wordsOf = (edit: Edit, say: Say): string =>
  edit.kind === 'event-judged'
    ? say(curation).verdicts[edit.verdict]
    : say(curation).steps[edit.kind];

/** “Talks end”: title changed, date changed; of several events: 3 events: accepted. `dataset` is what is shown. */
export function nameStep(edits: readonly Edit[], dataset: Dataset, say: Say): string {
  const telling = edits.some(({ kind }) => kind !== 'actor-added')
    ? edits.filter(({ kind }) => kind !== 'actor-added')
    : edits;
  const subjects = [...new Set(telling.map((edit) => subjectOf(edit, dataset)))];
  const done = [...new Set(telling.map((edit) => wordsOf(edit, say)))];
  return say(curation).step(subjects.map(short), done);
}
