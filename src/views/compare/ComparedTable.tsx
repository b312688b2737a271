import type { Comparison } from '../../accounts/compare-accounts.ts';
import type { Side } from '../../accounts/sides.ts';
import type { MessagesOf } from '../../messages/area.ts';
import { compare } from '../../messages/en/compare.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ReportedEvent } from '../../model/dataset.ts';
import { wordEdtfDate } from '../../query/word-when.ts';
import { isolated } from '../../text/isolate.ts';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './compare.module.css';
import { DifferenceRow } from './DifferenceRow.tsx';
import { PairRow } from './PairRow.tsx';

type Words = MessagesOf<typeof compare>;

function SideHead({ side, letter }: { side: Side; letter: string }) {
  const say = useSay();
  const words = say(compare);
  const { article, reports } = side;
  const { id, title, published } = article;
  return (
    <th scope="col">
      <SourceKey letter={letter} title={title ?? id} />
      <span className={styles.source} dir="auto" lang={article.language}>
        {title ?? id}
      </span>
      <small>
        {published ? words.published(wordEdtfDate(published, say)) : words.noDate} ·{' '}
        {words.ofThisEvent(reports.length)}
      </small>
    </th>
  );
}

function Band({ heading, note }: { heading: string; note?: string }) {
  return (
    <tr className={styles.band}>
      <th colSpan={3} scope="colgroup">
        {heading} {note && <small>{note}</small>}
      </th>
    </tr>
  );
}

/** "Speaker: Ali Akbar Velayati. Number: seven." */
function wordSame({ same }: Comparison, words: Words): string {
  const kinds = [...new Set(same.map(({ kind }) => kind))];
  const all = kinds.map((kind) => {
    const about = new Set(same.filter((one) => one.kind === kind).map((one) => one.about));
    return `${words.agreement[kind]}: ${[...about].map(isolated).join(', ')}.`;
  });
  return all.length === 0 ? words.sameNothing : all.join(' ');
}

interface ComparedTableProps {
  comparison: Comparison;
  event: ReportedEvent;
  letters: readonly [string, string];
  showSame: boolean;
}

/** What differs, what is the same, and the passages in pairs: one column an article. */
export function ComparedTable({ comparison, event, letters, showSame }: ComparedTableProps) {
  const words = useWords(compare);
  const { left, right, differences, pairs } = comparison;
  const shown = showSame ? pairs : pairs.filter((pair) => pair.left && pair.right);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          <SideHead side={left} letter={letters[0]} />
          <SideHead side={right} letter={letters[1]} />
        </tr>
      </thead>
      <tbody>
        <Band heading={words.differs} note={words.differsNote} />
        {differences.map((difference) => (
          <DifferenceRow
            key={`${difference.kind} ${difference.about}`}
            difference={difference}
            event={event}
            left={left}
            right={right}
            letters={letters}
          />
        ))}
        {showSame && (
          <tr>
            <th scope="row">
              <b>{words.same}</b>
            </th>
            <td colSpan={2}>
              <span className={styles.ours}>{wordSame(comparison, words)}</span>
            </td>
          </tr>
        )}
      </tbody>
      <tbody>
        <Band heading={words.pairs} />
        {shown.map((pair, index) => (
          <PairRow
            key={`${pair.left?.id} ${pair.right?.id}`}
            pair={pair}
            number={index + 1}
            articles={[left.article, right.article]}
            letters={letters}
          />
        ))}
      </tbody>
    </table>
  );
}
