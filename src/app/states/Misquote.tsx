import { failure } from '../../messages/en/failure.tsx';
import { useWords } from '../../messages/use-say.tsx';
import type { DatasetProblem } from '../../model/dataset-problem.ts';
import { compareWordings, type WordingPart } from '../../query/compare-wordings.ts';
import { SourceKey } from '../../views/marks/SourceKey.tsx';
import styles from './failed.module.css';
import { shortenParts } from './shorten-parts.ts';

interface MisquoteProps {
  misquote: NonNullable<DatasetProblem['misquote']>;
  /** The letter of the article, where the rest of the dataset tells it. */
  letter?: string | undefined;
}

function Wording({ parts }: { parts: readonly WordingPart[] }) {
  const { textEnded } = useWords(failure);
  const shown = shortenParts(parts);
  if (shown.length === 0) return <span className={styles.nothing}>{textEnded}</span>;
  return shown.map(({ text, differs, start }) =>
    differs ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  );
}

/** A quote that is not in its article: what the dataset quotes, what the article says there, the difference marked. */
export function Misquote({ misquote, letter }: MisquoteProps) {
  const words = useWords(failure);
  const { eventTitle, articleTitle, span, expected, found } = misquote;
  const compared = compareWordings(expected, found);
  return (
    <dl className={styles.misquote}>
      <dt>{words.event}</dt>
      <dd>{eventTitle}</dd>
      <dt>{words.article}</dt>
      <dd>
        {letter && <SourceKey letter={letter} title={articleTitle} />}{' '}
        <span className={styles.source} dir="auto">
          {articleTitle}
        </span>
        {words.characters(span.start, span.end)}
      </dd>
      <dt>{words.datasetQuotes}</dt>
      <dd className={styles.wording} dir="auto">
        <Wording parts={compared.expected} />
      </dd>
      <dt>{words.articleSays}</dt>
      <dd className={styles.wording} dir="auto">
        <Wording parts={compared.found} />
      </dd>
    </dl>
  );
}
