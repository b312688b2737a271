/** The page in German; fetched when a reader wants it. */
import type { Catalogue } from '../catalogue.ts';
import { sentenceSayer } from '../sentences.ts';
import { actor } from './actor.ts';
import { add } from './add.tsx';
import { address } from './address.ts';
import { article } from './article.tsx';
import { changes } from './changes.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { counts } from './counts.ts';
import { curation } from './curation.ts';
import { dates } from './dates.ts';
import { failure } from './failure.tsx';
import { filters } from './filters.ts';
import { hours } from './hours.ts';
import { keyDates } from './key-dates.ts';
import { keys } from './keys.ts';
import { kinds } from './kinds.ts';
import { legend } from './legend.ts';
import { list } from './list.ts';
import { loading } from './loading.ts';
import { marks } from './marks.ts';
import { nothing } from './nothing.tsx';
import { page } from './page.ts';
import { palette } from './palette.ts';
import { picture } from './picture.ts';
import { reader } from './reader.tsx';
import { selected } from './selected.ts';
import { sentences } from './sentences.ts';
import { share } from './share.ts';
import { states } from './states.tsx';
import { timeline } from './timeline.ts';
import { tour } from './tour.ts';

export const german: Catalogue = {
  actor,
  add,
  address,
  article,
  changes,
  cite,
  compare,
  counts,
  curation,
  dates,
  failure,
  filters,
  hours,
  keyDates,
  keys,
  kinds,
  legend,
  list,
  loading,
  marks,
  nothing,
  page,
  palette,
  picture,
  reader,
  selected,
  share,
  states,
  timeline,
  tour,
};

/** What lower layers tell, in German. */
export const sayGermanSentence = sentenceSayer(sentences);
