/** One event on a line, with names in place of ids, for tools that read JSON lines (jq, pandas, DuckDB). */
import { disagreementsOf } from '../accounts/disagreements.ts';
import { wordDisagreement } from '../accounts/word-disagreement.ts';
import type { Dataset, ReportedEvent } from '../model/dataset.ts';
import { KIND_FACTS } from '../model/kinds.ts';
import { type Cast, castOf } from './cast.ts';
import type { Edits, Exported } from './exported.ts';

function line(
  event: ReportedEvent,
  { nameOf, articleOf }: Cast,
  dataset: Dataset,
  was?: string,
): string {
  const differing = disagreementsOf(dataset, event).map((one) => wordDisagreement(dataset, one));
  const { family, plover } = KIND_FACTS[event.kind];
  const { participants, reports, kind, ...rest } = event;
  return JSON.stringify({
    ...rest,
    kind,
    family,
    plover,
    ...(was !== undefined && { edited: was }),
    ...(differing.length > 0 && { sourcesDiffer: differing }),
    participants: participants.map(({ actor, role }) => ({ actor, name: nameOf(actor), role })),
    reports: reports.map(({ saidBy, ...report }) => {
      const { title, publisher, url, published } = articleOf(report.article) ?? {};
      return {
        ...report,
        ...(saidBy && { saidBy: saidBy.map((actor) => ({ actor, name: nameOf(actor) })) }),
        source: { title, publisher, url, published },
      };
    }),
  });
}

/** events.jsonl; an empty dataset gives an empty file. */
export function writeJsonLines(dataset: Dataset, edits: Edits = new Map()): Exported {
  const cast = castOf(dataset);
  const text = dataset.events
    .map((event) => `${line(event, cast, dataset, edits.get(event.id))}\n`)
    .join('');
  return {
    files: [{ name: 'events.jsonl', mediaType: 'application/jsonl', text }],
    left: [{ reason: 'The texts of the articles, and who actors are', events: [] }],
  };
}
