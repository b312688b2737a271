/** Saves the events for other tools, and says what their formats have no place for. */

import { useState } from 'react';
import { counts } from '../../messages/en/counts.ts';
import { share } from '../../messages/en/share.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { eventAsReported } from '../../query/events-in-zone.ts';
import { useSelected } from '../../store/react.tsx';
import { selectShownEvents } from '../../store/select-shown.ts';
import { selectDataset, selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import { Segmented } from '../../views/marks/Segmented.tsx';
import { SheetFrame } from '../sheets/SheetFrame.tsx';
import styles from './export.module.css';
import { SAVE_FORMATS } from './export-formats.ts';
import { PictureRows } from './PictureRows.tsx';
import { datasetOf, type SaveFormat, saveExport } from './save-export.ts';
import { useEditWords } from './use-edit-words.ts';

interface Saved {
  readonly format: SaveFormat;
  readonly left: readonly string[];
}

function Outcome({ saved }: { saved: Saved | undefined }) {
  const words = useWords(share);
  return (
    <div role="status" className={styles.outcome}>
      {saved && (
        <>
          <p>
            {words.saved(words.formats[saved.format].name)}
            {saved.left.length > 0 && ` ${words.noPlaceFor}`}
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
  const say = useSay();
  const words = say(share);
  const dataset = useSelected(selectReported);
  const drawn = useSelected(selectDataset);
  const shown = useSelected(selectShownEvents);
  const isNarrowed = shown.length < dataset.events.length;
  const [scope, setScope] = useState<'shown' | 'all'>(isNarrowed ? 'shown' : 'all');
  const [saved, setSaved] = useState<Saved>();
  const [told, setTold] = useState('');
  const edits = useEditWords();
  const pictured = datasetOf(drawn, scope === 'shown' ? shown : drawn.events);
  const save = (format: SaveFormat) => {
    const events = scope === 'shown' ? shown.map(eventAsReported) : dataset.events;
    // A picture shows hours as the page does; data have them as their sources do.
    const saving = format === 'svg' ? pictured : datasetOf(dataset, events);
    setTold('');
    setSaved({ format, left: saveExport(saving, format, { edits, say }) });
  };
  return (
    <SheetFrame heading={words.export}>
      {isNarrowed && (
        <Segmented
          name={words.whatToExport}
          choices={[
            { value: 'shown', label: words.theShown(say(counts).events(shown.length)) },
            { value: 'all', label: words.all(say(counts).events(dataset.events.length)) },
          ]}
          chosen={scope}
          onChoose={setScope}
        />
      )}
      <ul className={styles.formats}>
        {SAVE_FORMATS.map((format) => (
          <li key={format}>
            <span>
              <b>{words.formats[format].name}</b>
              <small>{words.formats[format].use}</small>
            </span>
            <button
              type="button"
              className={`${controls.button} ${controls.line}`}
              aria-label={words.saveAs(words.formats[format].name)}
              onClick={() => save(format)}
            >
              <Icon name="export" size={14} />
              {words.save}
            </button>
          </li>
        ))}
        <PictureRows
          edits={edits}
          dataset={pictured}
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
