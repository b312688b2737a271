/** The page in German; fetched when a reader wants it. */
import type { Catalogue } from '../catalogue.ts';
import { article } from './article.tsx';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { filters } from './filters.ts';
import { kinds } from './kinds.ts';
import { list } from './list.ts';
import { marks } from './marks.ts';
import { reader } from './reader.tsx';
import { selected } from './selected.ts';
import { timeline } from './timeline.ts';

export const german: Catalogue = {
  article,
  counts,
  dates,
  filters,
  kinds,
  list,
  marks,
  reader,
  selected,
  timeline,
};
