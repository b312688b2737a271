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
  const act = useAct();
  const buttons: readonly (readonly [string, IconName, () => void])[] = [
    ['Zoom out', 'minus', onZoomOut],
    ['Zoom in', 'plus', onZoomIn],
    ['Show everything', 'fit', onFit],
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
        How to read this
      </button>
    </div>
  );
}
