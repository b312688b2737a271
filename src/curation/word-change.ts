/** What an edited event was before, in words. */
import { changes as changeWords } from '../messages/en/changes.ts';
import { counts } from '../messages/en/counts.ts';
import { kinds } from '../messages/en/kinds.ts';
import type { Say } from '../messages/say.ts';
import type { Dataset, EventId, ReportedEvent } from '../model/dataset.ts';
import { wordWhenLong } from '../query/word-when.ts';
import type { Curated } from './curated.ts';
import { type Change, describeChanges } from './describe-changes.ts';

const namesIn = (event: ReportedEvent, dataset: Dataset, say: Say): string =>
  event.participants
    .map(({ actor }) => dataset.actors.find(({ id }) => id === actor)?.name ?? actor)
    .join(', ') || say(changeWords).nobodyNamed;

/** “Date: was Monday 1 March 2021”. */
export function wordChange({ field, was }: Change, base: Dataset, say: Say): string {
  const words = say(changeWords);
  if (!was) return words.addedByYou;
  switch (field) {
    case 'title':
      return words.wasTitle(was.title);
    case 'kind':
      return words.wasKind(say(kinds).kind[was.kind]);
    case 'when':
      return words.wasDate(was.when && `${wordWhenLong(was.when, say)} (${was.when.edtf})`);
    case 'where':
      return words.wasPlace(was.where);
    case 'who':
      return words.wasWho(namesIn(was, base, say));
    case 'merged':
      return words.wasMerged(say(counts).reports(was.reports.length));
    default:
      return words.wasReports(was.reports.length);
  }
}

/** “edited: title was “Talks””: of each edited event, by its id. */
export function wordEdits(base: Dataset, curated: Curated, say: Say): ReadonlyMap<EventId, string> {
  return new Map(
    [...curated.edited].map((id) => {
      const changes = describeChanges(base, curated, id);
      return [id, changes.map((change) => wordChange(change, base, say)).join('; ')];
    }),
  );
}
