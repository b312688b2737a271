import { useState } from 'react';
import type { Edits } from '../../exchange/exported.ts';
import { share } from '../../messages/en/share.ts';
import { useSay } from '../../messages/use-say.tsx';
import type { Dataset } from '../../model/dataset.ts';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './export.module.css';
import { saveFile } from './save-file.ts';
import { paintTimeline } from './save-picture.ts';

const LEAST_PX = 400;
const MOST_PX = 8000;
const USUAL_PX = 1600;

const line = `${controls.button} ${controls.line}`;

interface PictureRowsProps {
  /** Of the events to show. */
  dataset: Dataset;
  /** What edited events were. */
  edits: Edits;
  onTold: (words: string) => void;
}

/** Pictures that only a browser can make: PNG, and PDF by way of the printer. */
export function PictureRows({ dataset, edits, onTold }: PictureRowsProps) {
  const say = useSay();
  const words = say(share);
  const act = useAct();
  const [width, setWidth] = useState(USUAL_PX);
  const save = async () => {
    const wide = Math.min(MOST_PX, Math.max(LEAST_PX, width));
    const painted = await paintTimeline(dataset, wide, { edits, say });
    if (painted.kind === 'refused') return onTold(painted.reason);
    saveFile({ name: 'timeline.png', mediaType: 'image/png', text: painted.png });
    onTold(words.saved(words.png));
  };
  const print = () => {
    act(panelOpened, 'none');
    // Once the sheet is gone it is not on paper.
    setTimeout(() => window.print());
  };
  return (
    <>
      <li>
        <span>
          <b>{words.png}</b>
          <small>
            <label>
              {words.samePicture}{' '}
              <input
                type="number"
                className={styles.width}
                min={LEAST_PX}
                max={MOST_PX}
                step={100}
                value={width}
                onChange={({ currentTarget }) => setWidth(currentTarget.valueAsNumber || USUAL_PX)}
              />{' '}
              {words.pixelsWide}
            </label>
          </small>
        </span>
        <button
          type="button"
          className={line}
          aria-label={words.saveAs(words.png)}
          onClick={() => void save()}
        >
          <Icon name="export" size={14} />
          {words.save}
        </button>
      </li>
      <li>
        <span>
          <b>{words.paper}</b>
          <small>{words.paperUse}</small>
        </span>
        <button type="button" className={line} aria-label={words.printName} onClick={print}>
          <Icon name="print" size={14} />
          {words.print}
        </button>
      </li>
    </>
  );
}
