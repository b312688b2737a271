import type { Actor, Article } from '../model/dataset.ts';
import type { DatasetPart } from '../model/decode-parts.ts';
import type { Columns } from './columns.ts';
import { ColumnsCollector } from './columns-collector.ts';
import { type FoundRows, findWords } from './find-words.ts';
import { SearchTexts } from './search-texts.ts';

/** What an index needs of an article: not its text. */
const withoutText = ({ id, published }: Article): Article => ({
  id,
  ...(published && { published }),
  sha256: '',
  text: '',
});

/** Indexes a dataset while it is decoded, part by part, and looks for words in it afterwards. Articles and actors come before events. */
export class DatasetIndexer {
  private readonly articles: Article[] = [];
  private readonly actors: Actor[] = [];
  private collector: ColumnsCollector | undefined;
  private texts: SearchTexts | undefined;
  private rowOf: Uint32Array | undefined;
  private weights = new Float64Array(0);

  take(part: DatasetPart): void {
    if (part.list === 'articles')
      for (const one of part.entries) this.articles.push(withoutText(one));
    else if (part.list === 'actors') this.actors.push(...part.entries);
    else {
      this.collector ??= new ColumnsCollector({ articles: this.articles, actors: this.actors });
      this.texts ??= new SearchTexts(this.actors);
      this.collector.add(part.entries);
      for (const event of part.entries) this.texts.add(event);
    }
  }

  /** The columns of everything taken; once, for their buffers may be transferred. */
  columns(): Columns {
    const { articles, actors } = this;
    const columns = (this.collector ?? new ColumnsCollector({ articles, actors })).finish();
    this.collector = undefined;
    this.rowOf = new Uint32Array(columns.count);
    for (const [row, place] of columns.source.entries()) this.rowOf[place] = row;
    this.weights = columns.weight.slice();
    return columns;
  }

  /** After the columns were asked for. */
  find(words: string): FoundRows {
    const { texts, rowOf, weights } = this;
    return texts && rowOf
      ? findWords(texts, words, rowOf, weights)
      : { rows: new Uint32Array(0), best: [] };
  }
}
