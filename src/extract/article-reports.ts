import type { Article } from '../model/dataset.ts';
import type { StoredCharacter } from './actors/stored-cast.ts';
import type { DraftReport } from './draft-report.ts';

/** What one article reports, read by itself: its reports, and the cast that they name. It can be written as JSON. */
export interface ArticleReports {
  readonly article: Article;
  readonly cast: readonly StoredCharacter[];
  /** Actors by the ids that they have in the cast; the same actor may have another id in another article. */
  readonly reports: readonly DraftReport[];
}
