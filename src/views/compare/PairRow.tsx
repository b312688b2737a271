import { markDiffering } from '../../accounts/mark-differing-words.ts';
import type { PassagePair } from '../../accounts/pair-passages.ts';
import { compare } from '../../messages/en/compare.ts';
import { useWords } from '../../messages/use-say.tsx';
import type { Article, Report } from '../../model/dataset.ts';
import { articleOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../marks/controls.module.css';
import { Icon } from '../marks/Icon.tsx';
import styles from './compare.module.css';
import { MarkedWords } from './MarkedWords.tsx';

interface PassageProps {
  article: Article;
  report: Report | undefined;
  other: { readonly article: Article; readonly report: Report | undefined };
  letter: string;
  number: number;
}

function Passage({ article, report, other, letter, number }: PassageProps) {
  const message = useWords(compare);
  const act = useAct();
  if (!report)
    return (
      <td data-letter={letter}>
        <span className={styles.ours}>{message.noCounterpart}</span>
      </td>
    );
  const { start, end, quote } = report.passage;
  const marks = other.report
    ? markDiffering(article.text, report.passage, other.article.text, other.report.passage)
    : [];
  const isVerbatim = article.text.slice(start, end) === quote;
  return (
    <td data-letter={letter}>
      <MarkedWords article={article} span={report.passage} marks={marks} />
      <p className={styles.proof}>
        <Icon name={isVerbatim ? 'check' : 'alert'} size={12} />
        {isVerbatim ? message.verbatim(start, end) : message.notVerbatim}
        <button
          type="button"
          className={`${controls.button} ${controls.small} ${controls.quiet} ${styles.open}`}
          aria-label={message.openIn(letter, number)}
          onClick={() => act(articleOpened, article.id, { kind: 'report', report: report.id })}
        >
          <Icon name="open" size={14} />
          {message.open}
        </button>
      </p>
    </td>
  );
}

interface PairRowProps {
  pair: PassagePair;
  number: number;
  articles: readonly [Article, Article];
  letters: readonly [string, string];
}

/** A passage of each article beside the other, words marked that the other does not have. */
export function PairRow({ pair: { left, right }, number, articles, letters }: PairRowProps) {
  const [a, b] = articles;
  return (
    <tr>
      <th scope="row">
        <b>{number}</b>
      </th>
      <Passage
        article={a}
        report={left}
        other={{ article: b, report: right }}
        letter={letters[0]}
        number={number}
      />
      <Passage
        article={b}
        report={right}
        other={{ article: a, report: left }}
        letter={letters[1]}
        number={number}
      />
    </tr>
  );
}
