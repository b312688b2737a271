/** Every area of the catalogue: a translation that lacks one, or a message of one, does not compile. */
import type { MessagesOf } from './area.ts';
import type { article } from './en/article.tsx';
import type { counts } from './en/counts.ts';
import type { dates } from './en/dates.ts';
import type { filters } from './en/filters.ts';
import type { kinds } from './en/kinds.ts';
import type { list } from './en/list.ts';
import type { marks } from './en/marks.ts';
import type { reader } from './en/reader.tsx';
import type { selected } from './en/selected.ts';
import type { timeline } from './en/timeline.ts';

export interface Catalogue {
  readonly article: MessagesOf<typeof article>;
  readonly counts: MessagesOf<typeof counts>;
  readonly dates: MessagesOf<typeof dates>;
  readonly filters: MessagesOf<typeof filters>;
  readonly kinds: MessagesOf<typeof kinds>;
  readonly list: MessagesOf<typeof list>;
  readonly marks: MessagesOf<typeof marks>;
  readonly reader: MessagesOf<typeof reader>;
  readonly selected: MessagesOf<typeof selected>;
  readonly timeline: MessagesOf<typeof timeline>;
}
