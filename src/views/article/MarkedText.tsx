import { type EventHandler, Fragment, type MouseEvent } from 'react';
import { useSay } from '../../messages/use-say.tsx';
import { KIND_FACTS } from '../../model/kinds.ts';
import { covers } from '../../query/cut-at-edges.ts';
import { cutAtPassages, type MarkedPassage, type Segment } from '../../query/mark-passages.ts';
import type { MarkedBlock } from '../../query/place-passages.ts';
import marks from '../marks/marks.module.css';
import { MarginNote } from './MarginNote.tsx';
import styles from './passage.module.css';
import type { PassageFacts } from './passage-facts.ts';

interface MarkedTextProps {
  block: MarkedBlock;
  text: string;
  factsOf: (passage: MarkedPassage) => PassageFacts;
}

/** Lines below each other that can be told apart; what overlaps more often shares the last. */
const LINES = 3;

/** Bold are the triggers of all passages; within the passage in hand its own alone. */
function isBold(segment: Segment, held: readonly MarkedPassage[]): boolean {
  if (held.length === 0) return segment.isTrigger;
  return held.some(({ trigger }) => covers(trigger, segment));
}

function segmentClasses(segment: Segment, factsOf: MarkedTextProps['factsOf']): string {
  const lines = segment.passages.map(({ level, kind }) => {
    const line = Math.min(level, LINES - 1);
    return styles[`${KIND_FACTS[kind].family}${line}`];
  });
  const held = segment.passages.filter((passage) => factsOf(passage).held);
  const isShown = segment.passages.some((passage) => factsOf(passage).shown);
  const classes = [
    segment.passages.length > 0 && styles.passage,
    ...lines,
    isBold(segment, held) && styles.trigger,
    segment.isPhrase && styles.phrase,
    held.length > 0 && styles.held,
    segment.passages.length > 0 && !isShown && styles.filtered,
  ];
  return classes.filter(Boolean).join(' ');
}

/** The number at the end of a passage: it leads to its event, and is how the keyboard reaches it. */
function Mark({ passage, facts }: { passage: MarkedPassage; facts: PassageFacts }) {
  const { language } = useSay();
  const follow: EventHandler<MouseEvent> = (event) => event.preventDefault();
  return (
    <sup
      className={`${styles.mark} ${marks[KIND_FACTS[passage.kind].family]}`}
      dir="ltr"
      lang={language}
    >
      <a
        href={`#passage-${passage.number}`}
        data-report={passage.report}
        aria-label={`${passage.number}: ${facts.title}, ${facts.date}`}
        aria-current={facts.held || undefined}
        onClick={follow}
      >
        {passage.number}
      </a>
    </sup>
  );
}

/** The words of a block, verbatim, cut at its passages, with a note where each begins and a number where it ends. */
export function MarkedText({ block, text, factsOf }: MarkedTextProps) {
  const begun = new Set<string>();
  const inNumberOrder = [...block.passages].sort((a, b) => a.number - b.number);
  return cutAtPassages(block, block.passages).map((segment) => {
    const words = text.slice(segment.start, segment.end);
    const classes = segmentClasses(segment, factsOf);
    const beginning = inNumberOrder.filter(
      (passage) =>
        block.begins.has(passage.report) &&
        !begun.has(passage.report) &&
        segment.passages.includes(passage),
    );
    for (const { report } of beginning) begun.add(report);
    const ending = inNumberOrder.filter(
      ({ report, end }) => block.ends.has(report) && Math.min(end, block.end) === segment.end,
    );
    return (
      <Fragment key={segment.start}>
        {beginning.map((passage) => (
          <MarginNote key={passage.report} passage={passage} facts={factsOf(passage)} />
        ))}
        {classes ? (
          <span className={classes} data-report={segment.lead?.report}>
            {words}
          </span>
        ) : (
          words
        )}
        {ending.map((passage) => (
          <Mark key={passage.report} passage={passage} facts={factsOf(passage)} />
        ))}
      </Fragment>
    );
  });
}
