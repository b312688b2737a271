/** Every area of the catalogue: a translation that lacks one, or a message of one, does not compile. */
import type { MessagesOf } from './area.ts';
import type { actor } from './en/actor.ts';
import type { article } from './en/article.tsx';
import type { cite } from './en/cite.ts';
import type { compare } from './en/compare.ts';
import type { counts } from './en/counts.ts';
import type { dates } from './en/dates.ts';
import type { failure } from './en/failure.tsx';
import type { filters } from './en/filters.ts';
import type { keyDates } from './en/key-dates.ts';
import type { keys } from './en/keys.ts';
import type { kinds } from './en/kinds.ts';
import type { legend } from './en/legend.ts';
import type { list } from './en/list.ts';
import type { marks } from './en/marks.ts';
import type { page } from './en/page.ts';
import type { palette } from './en/palette.ts';
import type { reader } from './en/reader.tsx';
import type { selected } from './en/selected.ts';
import type { states } from './en/states.tsx';
import type { timeline } from './en/timeline.ts';
import type { tour } from './en/tour.ts';

export interface Catalogue {
  readonly actor: MessagesOf<typeof actor>;
  readonly article: MessagesOf<typeof article>;
  readonly cite: MessagesOf<typeof cite>;
  readonly compare: MessagesOf<typeof compare>;
  readonly counts: MessagesOf<typeof counts>;
  readonly dates: MessagesOf<typeof dates>;
  readonly failure: MessagesOf<typeof failure>;
  readonly filters: MessagesOf<typeof filters>;
  readonly keyDates: MessagesOf<typeof keyDates>;
  readonly keys: MessagesOf<typeof keys>;
  readonly kinds: MessagesOf<typeof kinds>;
  readonly legend: MessagesOf<typeof legend>;
  readonly list: MessagesOf<typeof list>;
  readonly marks: MessagesOf<typeof marks>;
  readonly page: MessagesOf<typeof page>;
  readonly palette: MessagesOf<typeof palette>;
  readonly reader: MessagesOf<typeof reader>;
  readonly selected: MessagesOf<typeof selected>;
  readonly states: MessagesOf<typeof states>;
  readonly timeline: MessagesOf<typeof timeline>;
  readonly tour: MessagesOf<typeof tour>;
}
