/** One toll over time: steps from the reports' own numbers, and the same as a list that opens their words. */

import type { TollPoint, TollSeries } from '../../accounts/toll-series.ts';
import { wordDay } from '../../key-dates/word-coverage.ts';
import { keyDates } from '../../messages/en/key-dates.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { reportSelected } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import page from '../marks/page.module.css';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './key-dates.module.css';

const WIDTH = 640;
const HEIGHT = 120;
const EDGE = 10;
const MOST_LISTED = 12;

const highestOf = (course: readonly TollPoint[]): number =>
  Math.max(...course.map(({ value }) => value), 1);

/** What lies beyond the course that the toll takes, drawn at the edge: such a number is mostly of something else. */
function Steps({ points, course }: Pick<TollSeries, 'points' | 'course'>) {
  const [first, last] = [points[0]!.day, points.at(-1)!.day];
  const most = highestOf(course);
  const x = (day: number) =>
    EDGE + ((day - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE);
  const y = (value: number) => HEIGHT - EDGE - (Math.min(value, most) / most) * (HEIGHT - 2 * EDGE);
  const path = course
    .map(({ day, value }, i) => (i === 0 ? `M${x(day)} ${y(value)}` : `H${x(day)}V${y(value)}`))
    .join('');
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT - EDGE}H${WIDTH}`} className={styles.axis} />
      <path d={path} className={styles.steps} />
      {points.map(({ day, value, report }) =>
        value > most ? (
          <path
            key={report.id + value}
            d={`M${x(day) - 5} 9l5 -8l5 8z`}
            className={styles.dot}
            data-beyond
          />
        ) : (
          <circle
            key={report.id + value}
            cx={x(day)}
            cy={y(value)}
            r={3.5}
            className={styles.dot}
          />
        ),
      )}
    </svg>
  );
}

/** The latest numbers, and whatever lies beyond the chart: each opens its words. */
function listedOf({ points, course }: TollSeries): readonly TollPoint[] {
  const most = highestOf(course);
  const latest = new Set(points.slice(-MOST_LISTED));
  return points.filter((point) => latest.has(point) || point.value > most);
}

export function TollChart({ dataset, series }: { dataset: Dataset; series: TollSeries }) {
  const say = useSay();
  const words = say(keyDates);
  const act = useAct();
  const letters = articleLetters(dataset);
  const { toll, points, course } = series;
  const listed = listedOf(series);
  const latest = Math.min(points.length, MOST_LISTED);
  const beyond = points.filter(({ value }) => value > highestOf(course)).length;
  return (
    <section className={styles.toll}>
      <h3>{words.tolls[toll]}</h3>
      <Steps points={points} course={course} />
      <p className={page.small}>
        {[
          latest < points.length ? words.latest(latest, points.length) : '',
          beyond > 0 ? words.beyond(beyond) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ul>
        {listed.map(({ day, value, unit, report, article }) => (
          <li key={report.id + value}>
            <button
              type="button"
              className={styles.event}
              onClick={() => act(reportSelected, report.id)}
            >
              <SourceKey
                letter={letters.get(article.id) ?? '?'}
                title={article.title ?? article.id}
              />
              <span>{words.toll(value, unit, wordDay(day, say))}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
