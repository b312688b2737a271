/** What the events can be narrowed by, and what they are narrowed by now. */
import { area } from '../area.ts';
import { either, number } from './numbers.ts';

const MOST_NAMED = 3;

export const filters = area('filters', {
  heading: 'Filters',
  actors: 'Actors',
  kinds: 'Kinds of event',
  certainty: 'Certainty of date',
  modality: 'Modality',
  agreement: 'Agreement',
  articles: 'Articles',
  time: 'Time',
  words: 'Words',
  inAll: (n: number) => `${number(n)} in all`,
  more: (n: number) => `${number(n)} more`,
  role: 'Role',
  roles: { any: 'Any role', agent: 'Acts', target: 'Target', speaker: 'Speaks' },
  findActor: 'Find an actor',
  noActor: 'No actor of that name.',
  fewerActors: 'Fewer actors',
  partOf: (actor: string) => `Part of ${actor}`,
  differ: 'Sources differ',
  from: 'From',
  to: 'To',
  fromYear: 'From year',
  toYear: 'To year',
  apply: 'Apply',
  onlyTimeline: 'Only what the timeline shows now',
  inTitles: 'In titles, passages and names',
  wordsIn: 'Words in titles, passages and names',
  /** "12k", where there is little room. */
  thousands: (n: number) => `${n}k`,
  /** An active filter is named after what it asks of. */
  active: {
    any: 'Actor',
    agent: 'Agent',
    target: 'Target',
    speaker: 'Speaker',
    kinds: 'Kind',
    certainties: 'Certainty',
    modalities: 'Modality',
    articles: 'Article',
    time: 'Time',
    words: 'Words',
  },
  /** "A", "A or B", "A, B or C", "A, B, C or 4 more". */
  anyOf: (names: readonly string[]) =>
    names.length > MOST_NAMED + 1
      ? `${names.slice(0, MOST_NAMED).join(', ')} or ${names.length - MOST_NAMED} more`
      : either(names),
  quoted: (words: string) => `“${words}”`,
});
