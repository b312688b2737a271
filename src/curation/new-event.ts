import type { Article, EventId, Passage, ReportedEvent, ReportId } from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';

/** Whoever adds an event by hand holds it to be a main one. */
const WEIGHT = 0.9;

/** An event of words that a reader has selected; `isTaken` says which ids are in use. */
export function newEvent(
  words: Passage & { readonly article: Article['id'] },
  title: string,
  kind: Kind,
  isTaken: (id: string) => boolean,
): ReportedEvent {
  const { article, start, end, quote } = words;
  const stem = `${article}:${start}:${kind}:reader`;
  let id = stem;
  for (let number = 2; isTaken(id); number++) id = `${stem}~${number}`;
  return {
    id: id as EventId,
    kind,
    title,
    weight: WEIGHT,
    participants: [],
    reports: [
      {
        id: id as ReportId,
        article,
        passage: { start, end, quote },
        trigger: { start, end },
        modality: 'asserted',
      },
    ],
  };
}
