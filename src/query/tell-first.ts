import type { Report, ReportedEvent } from '../model/dataset.ts';

/** The reports of an event, with the one first whose passage holds the words of its date; the rest as they are. */
export function tellFirst({ reports, when }: ReportedEvent): readonly Report[] {
  const phrase = when?.phrase;
  const best =
    phrase &&
    reports.find(
      ({ article, passage }) =>
        article === phrase.article && passage.start <= phrase.start && phrase.end <= passage.end,
    );
  return best ? [best, ...reports.filter((report) => report !== best)] : reports;
}
