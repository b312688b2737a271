/** What all reports of all articles together tell about words, actors and articles; of the reports themselves nothing is kept. */
import type { ActorId, Article, ArticleId } from '../../model/dataset.ts';
import { boundsOf, parseEdtf } from '../../model/edtf.ts';
import { articleBlocks } from './article-blocks.ts';
import { articleLikeness, type LikeArticle } from './article-likeness.ts';
import type { Mention } from './mention.ts';
import { stemWord } from './stem-word.ts';

const DAY = 86_400_000;

export type DatedArticle = Pick<Article, 'id' | 'published'>;

export interface Collection {
  /** How much a shared word tells: the more, the fewer reports have it. */
  readonly rarity: (word: string) => number;
  /** Whether anybody calls the actor by a name: "the doctor" may be any of those named. */
  readonly named: (actor: ActorId) => boolean;
  /** Articles on the same story, most alike first; 0 to 1. */
  readonly like: (article: ArticleId) => ReadonlyMap<ArticleId, LikeArticle>;
  readonly daysBetween: (a: ArticleId, b: ArticleId) => number | undefined;
  /** Articles whose reports are compared with each other's alone; in their order. */
  readonly blocks: readonly (readonly ArticleId[])[];
}

function dayOf({ published }: DatedArticle): number | undefined {
  const value = published === undefined ? undefined : parseEdtf(published);
  const start = value && boundsOf(value).start;
  return start === undefined ? undefined : Math.floor(start / DAY);
}

/** Ids of actors are made of the words that they are called by. */
const isNamed = (actor: ActorId, names: readonly string[]): boolean =>
  actor.split('-').some((word) => names.includes(stemWord(word)));

/** Takes the reports article by article; the articles must come in one order whatever the order they were given in. */
export class CollectionTally {
  readonly #articles: DatedArticle[] = [];
  readonly #words: Int32Array[] = [];
  readonly #reports: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #reportsWith = new Map<string, number>();
  readonly #named = new Set<ActorId>();
  #allReports = 0;

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  add(article: DatedArticle, mentions: readonly Mention[]): void {
    const own = new Set<number>();
    for (const { report, words } of mentions) {
      for (const word of words) this.#reportsWith.set(word, (this.#reportsWith.get(word) ?? 0) + 1);
      own.add(this.#numberOf(report.stem));
      for (const word of report.words) own.add(this.#numberOf(word));
      for (const actors of [report.agents, report.targets])
        for (const actor of actors) {
          own.add(this.#numberOf(`@${actor}`));
          if (!this.#named.has(actor) && isNamed(actor, report.core.names)) this.#named.add(actor);
        }
    }
    this.#allReports += mentions.length;
    this.#articles.push(article);
    this.#words.push(Int32Array.from(own).sort());
    this.#reports.push(mentions.length);
  }

  finish(): Collection {
    const rarity = new Map<string, number>();
    for (const [word, reports] of this.#reportsWith)
      rarity.set(word, Math.log((this.#allReports + 1) / (reports + 0.5)));
    const ids = this.#articles.map(({ id }) => id);
    const likeness = articleLikeness(this.#words, this.#numbers.size);
    const like = new Map(
      likeness.map((others, place) => [
        ids[place]!,
        new Map([...others].map(([other, part]) => [ids[other]!, part])),
      ]),
    );
    const none: ReadonlyMap<ArticleId, LikeArticle> = new Map();
    const days = new Map(this.#articles.map((article) => [article.id, dayOf(article)]));
    const named = this.#named;
    return {
      rarity: (word) => rarity.get(word) ?? 0,
      named: (actor) => named.has(actor),
      like: (article) => like.get(article) ?? none,
      daysBetween: (a, b) => {
        const [x, y] = [days.get(a), days.get(b)];
        return x === undefined || y === undefined ? undefined : Math.abs(x - y);
      },
      blocks: articleBlocks(this.#reports, likeness).map((block) =>
        block.map((place) => ids[place]!),
      ),
    };
  }
}
