import { dates } from '../../messages/en/dates.ts';
import { timeline } from '../../messages/en/timeline.ts';
import { useWords } from '../../messages/use-say.tsx';
import { cityOf } from '../../query/read-zone.ts';
import { hasHours } from '../../query/told-hours.ts';
import { wordZoneName } from '../../query/word-date.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectIndex } from '../../store/selectors.ts';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icons.ts';
import styles from './chart-corner.module.css';

interface ChartCornerProps {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
}

/** "Hours: UTC", where there are any: which zone the axis shows. */
function useHoursShown(): string | undefined {
  const words = useWords(dates);
  const zone = useSelected((state) => state.view.hours);
  const isTold = useSelected((state) => hasHours(selectIndex(state)));
  if (zone === undefined && !isTold) return undefined;
  const named = zone === undefined ? words.hoursReported : cityOf(wordZoneName(zone));
  return `${words.hours}: ${named}`;
}

/** Zoom and fit, the way to the legend, and in which zone hours stand. */
export function ChartCorner({ onZoomIn, onZoomOut, onFit }: ChartCornerProps) {
  const words = useWords(timeline);
  const act = useAct();
  const hours = useHoursShown();
  const buttons: readonly (readonly [string, IconName, () => void])[] = [
    [words.zoomOut, 'minus', onZoomOut],
    [words.zoomIn, 'plus', onZoomIn],
    [words.showEverything, 'fit', onFit],
  ];
  return (
    <div className={styles.corner}>
      <div className={styles.zoom}>
        {buttons.map(([name, icon, onClick]) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={onClick}>
            <Icon name={icon} />
          </button>
        ))}
      </div>
      <div className={styles.links}>
        <button type="button" onClick={() => act(panelOpened, 'legend')}>
          {words.howToRead}
        </button>
        {hours && (
          <button type="button" onClick={() => act(panelOpened, 'hours')}>
            {hours}
          </button>
        )}
      </div>
    </div>
  );
}
