/** Reads runs of the events of a dataset, each into a portion of columns, and holds their words: all of them, or some while others read the rest. */
import type { Actor, Article, ReportedEvent } from '../model/dataset.ts';
import type { Columns } from './columns.ts';
import { EventReader } from './fill-columns.ts';
import { SearchTexts } from './search-texts.ts';

/** Columns of a run of events, in the order of the dataset. */
export interface Portion {
  readonly columns: Columns;
  readonly ids: readonly string[];
}

/** What an index needs of an article: not its text. */
const withoutText = ({ id, published }: Article): Article => ({
  id,
  ...(published && { published }),
  sha256: '',
  text: '',
});

export class PortionReader {
  readonly articles: Article[] = [];
  readonly actors: Actor[] = [];
  private reader: EventReader | undefined;
  private words: SearchTexts | undefined;
  /** The runs whose words are held, in order. */
  readonly runs: number[] = [];

  /** Before any run. */
  knowArticles(entries: readonly Article[]): void {
    for (const one of entries) this.articles.push(withoutText(one));
  }

  knowActors(entries: readonly Actor[]): void {
    for (const one of entries) this.actors.push(one);
  }

  read(nth: number, events: readonly ReportedEvent[]): Portion {
    const { articles, actors } = this;
    this.reader ??= new EventReader({ articles, actors });
    this.runs.push(nth);
    for (const event of events) this.texts.add(event);
    const columns = this.reader.read(events, (place) => place);
    return { columns, ids: events.map(({ id }) => id) };
  }

  empty(): Portion {
    return { columns: new EventReader(this).read([], () => 0), ids: [] };
  }

  /** The words of the runs, one behind the other. */
  get texts(): SearchTexts {
    this.words ??= new SearchTexts(this.actors);
    return this.words;
  }
}
