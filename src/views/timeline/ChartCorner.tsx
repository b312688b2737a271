import { timeline } from '../../messages/en/timeline.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icons.ts';
import styles from './chart-corner.module.css';

interface ChartCornerProps {
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
}

/** Zoom and fit, and the way to the legend. */
export function ChartCorner({ onZoomIn, onZoomOut, onFit }: ChartCornerProps) {
  const words = useWords(timeline);
  const act = useAct();
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
      <button type="button" className={styles.legend} onClick={() => act(panelOpened, 'legend')}>
        {words.howToRead}
      </button>
    </div>
  );
}
