/** The checked parts of a dataset, as they cross from the thread that decodes them, and how they become a dataset. */
import type { Actor, Article, Dataset, ReportedEvent } from '../model/dataset.ts';
import type { DatasetPart, PartsResult } from '../model/dataset-parts.ts';
import { type PackedEntries, packEntries, unpackedList } from '../model/packed-entries.ts';
import type { Decoded } from './decoded.ts';

export type SentPart =
  | { readonly list: 'articles'; readonly entries: readonly Article[] }
  | { readonly list: 'actors'; readonly entries: readonly Actor[] }
  | { readonly list: 'events'; readonly nth: number; readonly packed: PackedEntries };

/** Events cross as the bytes of their JSON, which costs the receiving thread nothing; they are parsed when they are shown. */
export const sendable = (part: DatasetPart): SentPart =>
  part.list === 'events'
    ? { list: 'events', nth: part.nth, packed: packEntries(part.texts) }
    : part;

export class PartsGatherer {
  readonly #articles: Article[] = [];
  readonly #actors: Actor[] = [];
  readonly #events: PackedEntries[] = [];

  take(part: SentPart): void {
    if (part.list === 'articles') for (const entry of part.entries) this.#articles.push(entry);
    else if (part.list === 'actors') for (const entry of part.entries) this.#actors.push(entry);
    else this.#events[part.nth] = part.packed;
  }

  #dataset(title: string): Dataset {
    return {
      format: 'sourceline',
      version: 1,
      title,
      articles: this.#articles,
      actors: this.#actors,
      events: unpackedList<ReportedEvent>(this.#events.filter(Boolean)),
    };
  }

  /** The dataset of all parts taken, or what is wrong with it. */
  finish(result: PartsResult): Decoded {
    if (result.ok) return { ok: true, dataset: this.#dataset(result.title) };
    const { problems, rest } = result;
    if (!rest) return { ok: false, problems };
    return {
      ok: false,
      problems,
      rest: { dataset: this.#dataset(rest.title), without: rest.without },
    };
  }
}
