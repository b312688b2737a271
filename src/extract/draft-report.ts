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

/** One report before events are made: what one article says in one place. It can be written as JSON. */
export interface DraftReport {
  /** Article, offset and kind: the same in every build. */
  readonly id: string;
  readonly article: ArticleId;
  readonly kind: Kind;
  readonly passage: Passage;
  readonly trigger: Span;
  readonly form: 'verb' | 'noun' | 'light' | 'office' | 'stance' | 'duty' | 'occurs';
  /** The stem that other tellings of the same event share: "resign" of "resignation". */
  readonly stem: string;
  /** Told by a noun in the plural. */
  readonly plural: boolean;
  /** Content words of what is told, as stems, without the names of the participants. */
  readonly words: readonly string[];
  readonly agents: readonly ActorId[];
  readonly targets: readonly ActorId[];
  readonly saidBy: readonly ActorId[];
  readonly modality: Modality;
  readonly figures: readonly Figure[];
  readonly when?: When;
  readonly where?: string;
  readonly title: string;
  /** 0 to 1, from this report alone. */
  readonly weight: number;
}
