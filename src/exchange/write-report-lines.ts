/** One report on a line, with its event and names in place of ids, for tools that read JSON lines. */
import type { Dataset } from '../model/dataset.ts';
import { castOf } from './cast.ts';
import type { Exported } from './exported.ts';

export function writeReportLines(dataset: Dataset): Exported {
  const { nameOf, articleOf } = castOf(dataset);
  const lines = dataset.events.flatMap((event) =>
    event.reports.map(({ saidBy = [], ...report }) => {
      const { title, publisher, url, published } = articleOf(report.article) ?? {};
      return `${JSON.stringify({
        ...report,
        event: event.id,
        eventTitle: event.title,
        kind: event.kind,
        date: (report.when ?? event.when)?.edtf,
        saidBy: saidBy.map((actor) => ({ actor, name: nameOf(actor) })),
        source: { title, publisher, url, published },
      })}\n`;
    }),
  );
  return {
    files: [{ name: 'reports.jsonl', mediaType: 'application/jsonl', text: lines.join('') }],
    left: [{ reason: 'The texts of the articles, participants, and who actors are', events: [] }],
  };
}
