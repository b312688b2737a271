import { useSay } from '../../messages/use-say.tsx';
import type { Article, Dataset, Report, ReportedEvent, When } from '../../model/dataset.ts';
import { covers } from '../../query/cut-at-edges.ts';
import { explainNotation } from '../../query/explain-notation.ts';
import { wordEdtfDate, wordWhenShort } from '../../query/word-when.ts';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import { ArticleKey } from './ArticleKey.tsx';
import styles from './when.module.css';

interface Known {
  dataset: Dataset;
  event: ReportedEvent;
}

const BASIS_TAGS: Readonly<Record<When['basis'], string>> = {
  stated: 'Date stated',
  context: 'From context',
  publication: 'Known only by publication',
};

const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);

/** The date that the phrase was resolved against, and in which article it stands. */
function CountedFrom({ dataset, when }: { dataset: Dataset; when: When }) {
  const say = useSay();
  const { anchor, phrase } = when;
  const source = dataset.articles.find(({ id }) => id === phrase?.article);
  const key = source && <ArticleKey dataset={dataset} article={source.id} />;
  if (!anchor) return key ? <p>The words of {key} name the date itself.</p> : null;
  const day = wordEdtfDate(anchor, say);
  if (!source) return <p>Counted from {day}.</p>;
  const fromPublication = source.published && sameDay(source.published, anchor);
  return fromPublication ? (
    <p>
      Counted from the publication of {key}, {day}.
    </p>
  ) : (
    <p>
      Read in {key}, counted from {day}.
    </p>
  );
}

function articlesOf(dataset: Dataset, reports: readonly Report[]): readonly Article[] {
  const ids = new Set(reports.map(({ article }) => article));
  return dataset.articles.filter(({ id }) => ids.has(id));
}

/** Without a date in the words: what the publication of each article still tells. */
function ByPublication({ dataset, reports }: { dataset: Dataset; reports: readonly Report[] }) {
  const say = useSay();
  return (
    <p>
      No date in the words.{' '}
      {articlesOf(dataset, reports).map(({ id, published }) => (
        <span key={id}>
          <ArticleKey dataset={dataset} article={id} />{' '}
          {published
            ? `was published on ${wordEdtfDate(published, say)}, so it cannot be later.`
            : 'has no date.'}{' '}
        </span>
      ))}
    </p>
  );
}

/** The signs of the notation in words: `..`, `~`, `X`. */
function Notation({ when }: { when: When }) {
  const parts = explainNotation(when);
  if (parts.length === 0) return null;
  return (
    <ul className={styles.notation}>
      {parts.map(({ sign, meaning }) => (
        <li key={sign}>
          <code>{sign}</code> {meaning}
        </li>
      ))}
    </ul>
  );
}

/** Where the words of the date stand, if not in a report of the event itself. */
function Elsewhere({ dataset, event, phrase }: Known & { phrase: NonNullable<When['phrase']> }) {
  const own = event.reports.some(
    ({ article, passage }) => article === phrase.article && covers(passage, phrase),
  );
  if (own) return null;
  return (
    <p>
      The words stand in another sentence of{' '}
      <ArticleKey dataset={dataset} article={phrase.article} />.
    </p>
  );
}

function Undated({ dataset, event }: Known) {
  return (
    <div className={styles.how}>
      <ByPublication dataset={dataset} reports={event.reports} />
      <p className={styles.signs}>
        <span className={controls.tag}>No date</span>
      </p>
    </div>
  );
}

/** What is known without words that tell the date. */
function WithoutPhrase({ dataset, event, when }: Known & { when: When }) {
  if (when.basis === 'publication') {
    return <ByPublication dataset={dataset} reports={event.reports} />;
  }
  return when.basis === 'context' ? (
    <p>No date in the words of the report: it comes from the words around them.</p>
  ) : null;
}

/** From the words to the date: the phrase, what it was resolved to and against what, and the notation. */
export function HowKnown({ dataset, event, when }: Known & { when: When | undefined }) {
  const say = useSay();
  if (!when) return <Undated dataset={dataset} event={event} />;
  const { phrase } = when;
  return (
    <div className={styles.how}>
      {phrase ? (
        <>
          <p className={styles.reading}>
            <q className={styles.phrase}>{phrase.quote}</q>
            <Icon name="arrow" size={14} />
            <span className={styles.result}>{wordWhenShort(when, say)}</span>
          </p>
          <Elsewhere dataset={dataset} event={event} phrase={phrase} />
        </>
      ) : (
        <WithoutPhrase dataset={dataset} event={event} when={when} />
      )}
      <CountedFrom dataset={dataset} when={when} />
      <p className={styles.signs}>
        <span className={controls.tag}>{BASIS_TAGS[when.basis]}</span>
        <code>{when.edtf}</code>
      </p>
      <Notation when={when} />
    </div>
  );
}
