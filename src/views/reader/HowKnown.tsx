import { dates } from '../../messages/en/dates.ts';
import { reader } from '../../messages/en/reader.tsx';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type {
  Article,
  ArticleId,
  Dataset,
  Report,
  ReportedEvent,
  When,
} from '../../model/dataset.ts';
import { covers } from '../../query/cut-at-edges.ts';
import { asReported } from '../../query/events-in-zone.ts';
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

const sameDay = (a: string, b: string): boolean => a.slice(0, 10) === b.slice(0, 10);

/** The date that the phrase was resolved against, and in which article it stands. */
function CountedFrom({ dataset, when }: { dataset: Dataset; when: When }) {
  const say = useSay();
  const { anchor, phrase } = when;
  const source = dataset.articles.find(({ id }) => id === phrase?.article);
  const key = source && <ArticleKey dataset={dataset} article={source.id} />;
  if (!anchor) return key ? <p>{say(reader).wordsNameDate(key)}</p> : null;
  const day = wordEdtfDate(anchor, say);
  if (!source) return <p>{say(reader).countedFrom(day)}</p>;
  const fromPublication = source.published && sameDay(source.published, anchor);
  const { countedFromPublication, readIn } = say(reader);
  return <p>{fromPublication ? countedFromPublication(key, day) : readIn(key, day)}</p>;
}

function articlesOf(dataset: Dataset, reports: readonly Report[]): readonly Article[] {
  const ids = new Set(reports.map(({ article }) => article));
  return dataset.articles.filter(({ id }) => ids.has(id));
}

/** Without a date in the words: what the publication of each article still tells. */
function ByPublication({ dataset, reports }: { dataset: Dataset; reports: readonly Report[] }) {
  const say = useSay();
  const words = say(reader);
  const keyOf = (id: ArticleId) => <ArticleKey dataset={dataset} article={id} />;
  return (
    <p>
      {words.noDateInWords}{' '}
      {articlesOf(dataset, reports).map(({ id, published }) => (
        <span key={id}>
          {published
            ? words.publishedOn(keyOf(id), wordEdtfDate(published, say))
            : words.articleHasNoDate(keyOf(id))}{' '}
        </span>
      ))}
    </p>
  );
}

/** The signs of the notation in words: `..`, `~`, `X`. */
function Notation({ when }: { when: When }) {
  const say = useSay();
  const parts = explainNotation(when, say);
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
  const words = useWords(reader);
  const own = event.reports.some(
    ({ article, passage }) => article === phrase.article && covers(passage, phrase),
  );
  if (own) return null;
  return <p>{words.elsewhere(<ArticleKey dataset={dataset} article={phrase.article} />)}</p>;
}

function Undated({ dataset, event }: Known) {
  const { noDate } = useWords(dates);
  return (
    <div className={styles.how}>
      <ByPublication dataset={dataset} reports={event.reports} />
      <p className={styles.signs}>
        <span className={controls.tag}>{noDate}</span>
      </p>
    </div>
  );
}

/** What is known without words that tell the date. */
function WithoutPhrase({ dataset, event, when }: Known & { when: When }) {
  const words = useWords(reader);
  if (when.basis === 'publication') {
    return <ByPublication dataset={dataset} reports={event.reports} />;
  }
  return when.basis === 'context' ? <p>{words.fromAround}</p> : null;
}

/** From the words to the date: the phrase, what it was resolved to and against what, and the notation. */
export function HowKnown({ dataset, event, when }: Known & { when: When | undefined }) {
  const say = useSay();
  if (!when) return <Undated dataset={dataset} event={event} />;
  const { phrase } = when;
  const languageOf = (article: ArticleId) =>
    dataset.articles.find(({ id }) => id === article)?.language;
  return (
    <div className={styles.how}>
      {phrase ? (
        <>
          <p className={styles.reading}>
            <q className={styles.phrase} dir="auto" lang={languageOf(phrase.article)}>
              {phrase.quote}
            </q>
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
        <span className={controls.tag}>{say(reader).basis[when.basis]}</span>
        <code>{asReported(when).edtf}</code>
      </p>
      <Notation when={asReported(when)} />
    </div>
  );
}
