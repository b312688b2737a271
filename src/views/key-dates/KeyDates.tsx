/** The days that a story turned on, as a reading path and a brief to print. */

import { useEffect, useMemo, useState } from 'react';
import { tollSeries } from '../../accounts/toll-series.ts';
import { makeBrief } from '../../key-dates/make-brief.ts';
import { type DayRange, rankDays } from '../../key-dates/rank-days.ts';
import type { DaysOfArticle } from '../../key-dates/read-days.ts';
import { writeBrief } from '../../key-dates/write-brief.ts';
import { keyDates } from '../../messages/en/key-dates.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { Dataset } from '../../model/dataset.ts';
import type { TimeWindow } from '../../query/filters.ts';
import { keyDaysChosen } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import { CopyButton } from '../marks/CopyButton.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import page from '../marks/page.module.css';
import { Segmented } from '../marks/Segmented.tsx';
import { saveText } from '../marks/save-text.ts';
import { BriefDayItem } from './BriefDayItem.tsx';
import styles from './key-dates.module.css';
import { TollChart } from './TollChart.tsx';
import { useDays } from './use-days.ts';

const HOW_MANY = ['5', '10', '20', '40'] as const;
type HowMany = (typeof HOW_MANY)[number];
const CHOICES = HOW_MANY.map((value) => ({ value, label: value }));

/** From so many days on, paper shows of each only what weighed most: the brief is to be one page. */
const MANY_DAYS = 6;

const line = `${controls.button} ${controls.line}`;

const rangeOf = ({ start, end }: TimeWindow): DayRange => ({
  ...(start !== undefined && { from: start }),
  ...(end !== undefined && { to: end - 1 }),
});

function Tolls({ dataset }: { dataset: Dataset }) {
  const words = useWords(keyDates);
  const all = useMemo(() => tollSeries(dataset), [dataset]);
  if (all.length === 0) return null;
  return (
    <section className={styles.tolls}>
      <h2>{words.figures}</h2>
      <p className={page.small}>{words.figuresNote}</p>
      {all.map((series) => (
        <TollChart key={series.toll} dataset={dataset} series={series} />
      ))}
    </section>
  );
}

function Brief({ dataset, days }: { dataset: Dataset; days: readonly DaysOfArticle[] }) {
  const say = useSay();
  const words = say(keyDates);
  const [top, setTop] = useState<HowMany>('10');
  const time = useSelected(({ view }) => view.filters.time);
  const ranked = useMemo(() => rankDays(dataset, days, rangeOf(time)), [dataset, days, time]);
  const brief = useMemo(() => {
    const chosen = [...ranked.slice(0, Number(top))].sort((a, b) => a.day - b.day);
    return makeBrief(dataset, days, chosen);
  }, [dataset, days, ranked, top]);
  const act = useAct();
  useEffect(
    () =>
      act(
        keyDaysChosen,
        brief.map(({ day }) => day),
      ),
    [act, brief],
  );
  const markdown = () => writeBrief(dataset, brief, say);
  if (ranked.length === 0) return <p className={page.status}>{words.none}</p>;
  return (
    <>
      <p className={page.lead}>
        {words.lead(brief.length, ranked.length, dataset.articles.length)}
      </p>
      <div className={`${page.acts} ${styles.acts}`}>
        <Segmented name={words.howMany} choices={CHOICES} chosen={top} onChoose={setTop} />
        <button type="button" className={line} onClick={() => window.print()}>
          <Icon name="print" size={14} />
          {words.print}
        </button>
        <CopyButton name={words.copy} text={markdown} className={controls.line}>
          {words.copy}
        </CopyButton>
        <button
          type="button"
          className={line}
          onClick={() => saveText(words.fileName, 'text/markdown', markdown())}
        >
          <Icon name="export" size={14} />
          {words.save}
        </button>
      </div>
      <ol className={brief.length < MANY_DAYS ? undefined : styles.many}>
        {brief.map((day) => (
          <BriefDayItem key={day.day} day={day} dataset={dataset} best={ranked[0]!.score} />
        ))}
      </ol>
      <Tolls dataset={dataset} />
    </>
  );
}

export function KeyDates() {
  const words = useWords(keyDates);
  const dataset = useSelected(selectDataset);
  const read = useDays(dataset);
  const all = dataset.articles.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section className={page.page} aria-labelledby="key-dates" tabIndex={0}>
      <div className={`${page.inside} ${page.narrow}`}>
        <p className={page.small}>
          <bdi>{dataset.title}</bdi>
        </p>
        <h1 id="key-dates" className={styles.heading}>
          {words.heading}
        </h1>
        {read.kind === 'read' ? (
          <Brief dataset={dataset} days={read.days} />
        ) : (
          <p role="status" className={page.status}>
            {words.reading(read.done, all)}
          </p>
        )}
      </div>
    </section>
  );
}
