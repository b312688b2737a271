/** The names of the lanes, with the officials who act in a country's lane and the part that the selected event gives each. */

import { counts } from '../../messages/en/counts.ts';
import { timeline } from '../../messages/en/timeline.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import type { ArticleId } from '../../model/dataset.ts';
import { KIND_FACTS } from '../../model/kinds.ts';
import { Icon } from '../marks/Icon.tsx';
import marks from '../marks/marks.module.css';
import { SourceKey } from '../marks/SourceKey.tsx';
import styles from './lane-heads.module.css';
import type { LaidLane } from './lay-out-lanes.ts';

export type LanePart = 'agent' | 'target';

interface LaneHeadsProps {
  lanes: readonly LaidLane[];
  /** The part of each lane in the selected event, by lane key. */
  parts: ReadonlyMap<string, LanePart>;
  letters: ReadonlyMap<ArticleId, string>;
}

const MEMBER_HEIGHT = 24;
const FIRST_LINE = 26;

/** As many as the height of the lane has room for. */
function Members({ laid }: { laid: LaidLane }) {
  const words = useWords(timeline);
  const room = Math.floor((laid.height - FIRST_LINE) / MEMBER_HEIGHT);
  const { members } = laid.lane;
  const shown = members.length <= room ? members : members.slice(0, Math.max(0, room - 1));
  const left = members.length - shown.length;
  if (laid.head > 0 || room <= 0 || members.length === 0) return null;
  return (
    <ul>
      {shown.map(({ actor, name, shortName, count }) => (
        <li key={actor}>
          <span title={name}>
            <bdi>{shortName}</bdi>
          </span>
          <span>{count}</span>
        </li>
      ))}
      {left > 0 && (
        <li>{shown.length === 0 ? words.officials(left) : words.moreOfficials(left)}</li>
      )}
    </ul>
  );
}

export function LaneHeads({ lanes, parts, letters }: LaneHeadsProps) {
  const say = useSay();
  return lanes.map((laid) => {
    const { lane, top, height, head } = laid;
    const part = parts.get(lane.key);
    return (
      <div
        key={lane.key}
        className={`${styles.lane} ${part ? styles.hit : ''} ${head > 0 ? styles.aboveRows : ''}`}
        style={{ top, height }}
      >
        <div className={styles.head}>
          <span className={styles.label} title={lane.label}>
            {lane.kind && (
              <span className={marks[KIND_FACTS[lane.kind].family]}>
                <Icon name={lane.kind} size={12} />
              </span>
            )}
            {lane.article && (
              <SourceKey letter={letters.get(lane.article.id) ?? '?'} title={lane.label} />
            )}
            <bdi>{lane.label}</bdi>
          </span>
          {part ? (
            <span className={styles.part}>{say(timeline).part[part]}</span>
          ) : (
            <span className={styles.count}>{say(counts).number(lane.events.length)}</span>
          )}
          <Members laid={laid} />
        </div>
      </div>
    );
  });
}
