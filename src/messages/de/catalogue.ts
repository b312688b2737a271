/** The page in German; fetched when a reader wants it. */
import type { Catalogue } from '../catalogue.ts';
import { article } from './article.tsx';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { failure } from './failure.tsx';
import { filters } from './filters.ts';
import { keys } from './keys.ts';
import { kinds } from './kinds.ts';
import { legend } from './legend.ts';
import { list } from './list.ts';
import { marks } from './marks.ts';
import { page } from './page.ts';
import { reader } from './reader.tsx';
import { selected } from './selected.ts';
import { states } from './states.tsx';
import { timeline } from './timeline.ts';
import { tour } from './tour.ts';

export const german: Catalogue = {
  article,
  counts,
  dates,
  failure,
  filters,
  keys,
  kinds,
  legend,
  list,
  marks,
  page,
  reader,
  selected,
  states,
  timeline,
  tour,
};
