import type { Difference, Said } from '../../accounts/difference.ts';
import type { Side } from '../../accounts/sides.ts';
import { compare } from '../../messages/en/compare.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Edtf, ReportedEvent } from '../../model/dataset.ts';
import { wordEdtfDate, wordWhenShort } from '../../query/word-when.ts';
import styles from './compare.module.css';
import { MarkedWords } from './MarkedWords.tsx';

/** A date in words; the event's own as the event words it. */
function wordFact({ kind }: Difference, fact: string, { when }: ReportedEvent, say: Say): string {
  if (kind !== 'date') return fact;
  if (when?.edtf !== fact) return wordEdtfDate(fact as Edtf, say);
  const by = when.basis === 'publication' ? say(compare).byPublication : '';
  return `${wordWhenShort(when, say)}${by}`;
}

interface SaidCellProps {
  difference: Difference;
  said: Said;
  side: Side;
  event: ReportedEvent;
}

/** What one article says of a difference: its words with the mark, or a fact of ours, never in the source's letters. */
export function SaidCell({ difference, said, side, event }: SaidCellProps) {
  const say = useSay();
  if (said.kind === 'words')
    return <MarkedWords article={side.article} span={said.span} marks={said.marks} />;
  const nothing = difference.kind === 'date' ? say(compare).noEventDate : say(compare).says;
  return (
    <span className={styles.ours} dir="auto">
      {said.kind === 'fact' ? wordFact(difference, said.fact, event, say) : nothing}
    </span>
  );
}
