/** The page in German; fetched when a reader wants it. */
import type { Catalogue } from '../catalogue.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { filters } from './filters.ts';
import { kinds } from './kinds.ts';
import { list } from './list.ts';
import { timeline } from './timeline.ts';

export const german: Catalogue = {
  counts,
  dates,
  filters,
  kinds,
  list,
  timeline,
};
