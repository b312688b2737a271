import type {
  ActorId,
  ArticleId,
  Figure,
  Modality,
  Passage,
  Span,
  When,
} from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';
import type { CoreWords } from './merge/core-words.ts';

/** One report before events are made: what one article says in one place. It can be written as JSON. */
export interface DraftReport {
  /** Article, offset and kind: the same in every build. */
  readonly id: string;
  readonly article: ArticleId;
  readonly kind: Kind;
  /** Which sentence of its article tells it, from 0. */
  readonly sentence: number;
  readonly passage: Passage;
  readonly trigger: Span;
  readonly form: 'verb' | 'noun' | 'light' | 'office' | 'stance' | 'duty' | 'occurs';
  /** The stem that other tellings of the same event share: "resign" of "resignation". */
  readonly stem: string;
  /** Classes of happenings that the word can tell of, by which other words may mean the same. */
  readonly classes: readonly string[];
  /** A noun as known to the reader ("the attack", "his resignation") or as new ("an attack"); absent: it does not tell. */
  readonly definite?: 'known' | 'new';
  /** Told by a noun in the plural. */
  readonly plural: boolean;
  /** Content words of what is told, as stems, without the names of the participants. */
  readonly words: readonly string[];
  readonly core: CoreWords;
  readonly agents: readonly ActorId[];
  readonly targets: readonly ActorId[];
  readonly saidBy: readonly ActorId[];
  readonly modality: Modality;
  readonly figures: readonly Figure[];
  readonly when?: When;
  /** The text gives the time to this very happening: no other one happened at another. */
  readonly firm?: true;
  readonly where?: string;
  readonly title: string;
  /** 0 to 1, from this report alone. */
  readonly weight: number;
}
