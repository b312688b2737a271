/** Saves the events for other tools, and says what their formats have no place for. */
import { useState } from 'react';
import { countOf } from '../../query/word-count.ts';
import { useSelected } from '../../store/react.tsx';
import { selectDataset, selectShownEvents } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Segmented } from '../../views/marks/Segmented.tsx';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './export.module.css';
import { SAVE_FORMATS } from './export-formats.ts';
import { PictureRows } from './PictureRows.tsx';
import { datasetOf, type SaveFormat, saveExport } from './save-export.ts';

interface Saved {
  readonly format: SaveFormat;
  readonly left: readonly string[];
}

function Outcome({ saved }: { saved: Saved | undefined }) {
  const name = SAVE_FORMATS.find(({ format }) => format === saved?.format)?.name;
  return (
    <div role="status" className={styles.outcome}>
      {saved && (
        <>
          <p>
            {name} saved.
            {saved.left.length > 0 && ' The format has no place for:'}
          </p>
          <ul>
            {saved.left.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function ExportSheet() {
  const dataset = useSelected(selectDataset);
  const shown = useSelected(selectShownEvents);
  const isNarrowed = shown.length < dataset.events.length;
  const [scope, setScope] = useState<'shown' | 'all'>(isNarrowed ? 'shown' : 'all');
  const [saved, setSaved] = useState<Saved>();
  const [told, setTold] = useState('');
  const save = (format: SaveFormat) => {
    const events = scope === 'shown' ? shown : dataset.events;
    setTold('');
    setSaved({ format, left: saveExport(datasetOf(dataset, events), format) });
  };
  return (
    <SheetFrame heading="Export">
      {isNarrowed && (
        <Segmented
          name="What to export"
          choices={[
            { value: 'shown', label: `The ${countOf(shown.length, 'event')} shown` },
            { value: 'all', label: `All ${countOf(dataset.events.length, 'event')}` },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
      )}
      <ul className={styles.formats}>
        {SAVE_FORMATS.map(({ format, name, use }) => (
          <li key={format}>
            <span>
              <b>{name}</b>
              <small>{use}</small>
            </span>
            <button
              type="button"
              className={`${controls.button} ${controls.line}`}
              aria-label={`Save as ${name}`}
              onClick={() => save(format)}
            >
              <Icon name="export" size={14} />
              Save
            </button>
          </li>
        ))}
        <PictureRows
          dataset={datasetOf(dataset, scope === 'shown' ? shown : dataset.events)}
          onTold={(words) => {
            setSaved(undefined);
            setTold(words);
          }}
        />
      </ul>
      {told !== '' && (
        <p role="status" className={styles.outcome}>
          {told}
        </p>
      )}
      <Outcome saved={saved} />
    </SheetFrame>
  );
}
