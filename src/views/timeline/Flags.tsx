/** Above the lanes, at each publication line: the letters of the articles that appeared then. */

import { memo } from 'react';
import { timeline } from '../../messages/en/timeline.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { ArticleId } from '../../model/dataset.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { wordDate } from '../../query/word-date.ts';
import { SourceKey } from '../marks/SourceKey.tsx';
import { between } from './Axis.tsx';
import type { Publication } from './chart-model.ts';
import styles from './flags.module.css';
import type { ChartRange } from './timeline-widget.ts';

interface FlagsProps {
  publications: readonly Publication[];
  /** Chart times of these publications. */
  charts: readonly number[];
  letters: ReadonlyMap<ArticleId, string>;
  /** Pixels per chart millisecond. */
  scale: number;
  chartEnd: number;
  /** Only those in here are drawn; chart times. */
  around: ChartRange;
}

const LETTER_PX = 20;
const WORDS_PX = 300;
const MOST_LETTERS = 3;

/** "6 Oct, 22:41", as far as it is told. */
function published({ articles }: Publication, say: Say): string {
  const edtf = articles[0]?.published;
  const value = edtf && parseEdtf(edtf);
  if (!edtf || value?.kind !== 'date') return '';
  return wordDate(value, say, { length: 'short', weekday: false, year: false });
}

/** From the last one back, those whose letters do not touch the ones after them; of these, the ones around the window. */
function spacedOut({ publications, charts, scale, around }: FlagsProps): readonly number[] {
  let next = Number.POSITIVE_INFINITY;
  const shown: number[] = [];
  for (let i = publications.length - 1; i >= 0; i--) {
    const count = Math.min(MOST_LETTERS, publications[i]?.articles.length ?? 0);
    const x = (charts[i] ?? 0) * scale;
    if (x + count * LETTER_PX + 6 > next) continue;
    if (x >= around.start * scale && x <= around.end * scale) shown.push(i);
    next = x;
  }
  return shown;
}

function FlagList(props: FlagsProps) {
  const say = useSay();
  const { publications, charts, letters, scale, chartEnd } = props;
  return spacedOut(props).map((i) => {
    const publication = publications[i] as Publication;
    const { at, articles } = publication;
    const chart = charts[i] ?? 0;
    const isLast = i === publications.length - 1;
    return (
      <span key={at} className={styles.flag} style={between(chart, chart)}>
        {articles.slice(0, MOST_LETTERS).map((article) => (
          <SourceKey
            key={article.id}
            letter={letters.get(article.id) ?? '?'}
            title={article.title ?? article.id}
          />
        ))}
        {articles.length > MOST_LETTERS && `+${articles.length - MOST_LETTERS}`}
        {isLast &&
          (chartEnd - chart) * scale > WORDS_PX &&
          ` ${say(timeline).published(published(publication, say))}`}
      </span>
    );
  });
}

export const Flags = memo(FlagList);
