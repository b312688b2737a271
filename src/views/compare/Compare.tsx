/** One event, its reports side by side. */

import { useMemo, useState } from 'react';
import { compareAccounts } from '../../accounts/compare-accounts.ts';
import { type Side, sidesOf } from '../../accounts/sides.ts';
import { compare } from '../../messages/en/compare.ts';
import { kinds } from '../../messages/en/kinds.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Dataset, ReportedEvent } from '../../model/dataset.ts';
import { KIND_FACTS } from '../../model/kinds.ts';
import { articleLetters } from '../../query/article-letters.ts';
import { certaintyOf } from '../../query/word-when.ts';
import { screenOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectSelected } from '../../store/select-drawn.ts';
import { selectDataset } from '../../store/selectors.ts';
import { Badge } from '../marks/Badge.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import marks from '../marks/marks.module.css';
import page from '../marks/page.module.css';
import { TitleWords } from '../marks/TitleWords.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import styles from './compare.module.css';
import { Silence } from './Silence.tsx';

interface Compared {
  dataset: Dataset;
  event: ReportedEvent;
}

/** The two with the most reports stand first, in the order of the dataset. */
function firstTwo(sides: readonly Side[]): readonly [number, number] {
  const order = sides
    .map(({ reports }, index) => ({ index, reports: reports.length }))
    .sort((a, b) => b.reports - a.reports || a.index - b.index)
    .slice(0, 2)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return [order[0] ?? 0, order[1] ?? 1];
}

interface ChooseSideProps {
  name: string;
  sides: readonly Side[];
  letters: ReadonlyMap<string, string>;
  chosen: number;
  taken: number;
  onChoose: (index: number) => void;
}

function ChooseSide({ name, sides, letters, chosen, taken, onChoose }: ChooseSideProps) {
  return (
    <label className={styles.choose}>
      <span>{name}</span>
      <select
        value={chosen}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {sides.map(({ article }, index) => (
          <option key={article.id} value={index} disabled={index === taken}>
            {letters.get(article.id)} {article.title ?? article.id}
          </option>
        ))}
      </select>
    </label>
  );
}

function Head({ dataset, event }: Compared) {
  const words = useWords(compare);
  const act = useAct();
  const { family } = KIND_FACTS[event.kind];
  const { kind } = useWords(kinds);
  return (
    <>
      <p className={`${styles.kind} ${marks[family]}`}>
        <Badge kind={event.kind} form={certaintyOf(event)} large />
        {kind[event.kind]}
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.quiet} ${styles.back}`}
          onClick={() => act(screenOpened, { kind: 'timeline' })}
        >
          <Icon name="left" size={14} />
          {words.back}
        </button>
      </p>
      <h1 className={styles.title} id="compared">
        <TitleWords dataset={dataset} event={event} />
      </h1>
    </>
  );
}

function Sides({ dataset, event, sides }: Compared & { sides: readonly Side[] }) {
  const words = useWords(compare);
  const [[l, r], choose] = useState(() => firstTwo(sides));
  const [showSame, setShowSame] = useState(true);
  const [left, right] = [sides[l]!, sides[r]!];
  const comparison = useMemo(
    () => compareAccounts(dataset, event, left, right),
    [dataset, event, left, right],
  );
  const letters = articleLetters(dataset);
  const letterOf = ({ article }: Side): string => letters.get(article.id) ?? '?';
  const speakers = new Set(event.reports.flatMap(({ saidBy = [] }) => saidBy.slice(-1))).size;
  return (
    <>
      <div className={styles.lead}>
        <span>{words.reports(event.reports.length, sides.length, speakers)}</span>
        <span>{words.differences(comparison.differences.length)}</span>
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.line}`}
          onClick={() => setShowSame(!showSame)}
        >
          {showSame ? words.hideSame : words.showSame}
        </button>
      </div>
      {sides.length > 2 && (
        <fieldset className={styles.chooser} aria-label={words.choose}>
          <ChooseSide
            name={words.left}
            sides={sides}
            letters={letters}
            chosen={l}
            taken={r}
            onChoose={(index) => choose([index, r])}
          />
          <ChooseSide
            name={words.right}
            sides={sides}
            letters={letters}
            chosen={r}
            taken={l}
            onChoose={(index) => choose([l, index])}
          />
        </fieldset>
      )}
      <ComparedTable
        comparison={comparison}
        event={event}
        letters={[letterOf(left), letterOf(right)]}
        showSame={showSame}
      />
    </>
  );
}

function NothingToCompare() {
  const words = useWords(compare);
  const act = useAct();
  return (
    <>
      <p className={page.status} id="compared">
        {words.noEvent}
      </p>
      <button
        type="button"
        className={`${controls.button} ${controls.solid}`}
        onClick={() => act(screenOpened, { kind: 'timeline' })}
      >
        {words.toEvents}
      </button>
    </>
  );
}

function ComparedEvent({ dataset, event }: Compared) {
  const words = useWords(compare);
  const sides = useMemo(() => sidesOf(dataset, event), [dataset, event]);
  return (
    <>
      <Head dataset={dataset} event={event} />
      {sides.length < 2 ? (
        <p className={page.status}>{words.oneOnly}</p>
      ) : (
        <Sides key={event.id} dataset={dataset} event={event} sides={sides} />
      )}
      <Silence dataset={dataset} event={event} />
    </>
  );
}

export function Compare() {
  const dataset = useSelected(selectDataset);
  const selected = useSelected(selectSelected);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section className={page.page} aria-labelledby="compared" tabIndex={0}>
      <div className={page.inside}>
        {selected.kind === 'found' ? (
          <ComparedEvent dataset={dataset} event={selected.event} />
        ) : (
          <NothingToCompare />
        )}
      </div>
    </section>
  );
}
