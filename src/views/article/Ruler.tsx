import { KIND_FACTS } from '../../model/kinds.ts';
import type { MarkedPassage } from '../../query/mark-passages.ts';
import marks from '../marks/marks.module.css';
import styles from './ruler.module.css';

interface RulerProps {
  passages: readonly MarkedPassage[];
  /** Characters of the article. */
  length: number;
  isHeld: (passage: MarkedPassage) => boolean;
}

const HEIGHT = 1000;

/** Where in the article the reports stand: to each passage a stroke, overlapping ones side by side. */
export function Ruler({ passages, length, isHeld }: RulerProps) {
  return (
    <div className={styles.ruler}>
      <svg viewBox={`0 0 14 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.line} d={`M6 0V${HEIGHT}`} />
        {passages.map((passage) => (
          <rect
            key={passage.report}
            className={`${styles.stroke} ${marks[KIND_FACTS[passage.kind].family]} ${isHeld(passage) ? styles.held : ''}`}
            data-report={passage.report}
            x={passage.level === 0 ? 1 : 7}
            width={5}
            y={(passage.start / length) * HEIGHT}
            height={Math.max(3, ((passage.end - passage.start) / length) * HEIGHT - 1)}
          />
        ))}
      </svg>
    </div>
  );
}
