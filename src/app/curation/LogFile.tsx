/** The log of corrections as a file, and such a file applied to what is open. */
import { useRef, useState } from 'react';
import { readLog } from '../../curation/log.ts';
import { decodeLog, encodeLog } from '../../curation/log-file.ts';
import { readAnnotations } from '../../exchange/read-annotations.ts';
import { countOf } from '../../query/word-count.ts';
import { edited, logArrived } from '../../store/curation-actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectDataset } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { saveFile } from '../export/save-file.ts';
import styles from './curation.module.css';

const button = `${controls.button} ${controls.line}`;

/** Reads a file of corrections and adds those that are not there yet; says what came of it. */
function useLogFile() {
  const act = useAct();
  const log = useSelected((state) => state.log);
  const dataset = useSelected(selectDataset);
  const [told, setTold] = useState<readonly string[]>([]);
  const open = async (file: File) => {
    const text = await file.text();
    const annotations = readAnnotations(text, dataset);
    if (annotations.ok) {
      const { events, left } = annotations.value;
      const taken = new Set<string>(dataset.events.map(({ id }) => id));
      const fresh = events.filter(({ id }) => !taken.has(id));
      act(
        edited,
        `${countOf(fresh.length, 'event')} of ${file.name}`,
        fresh.map((event) => ({ kind: 'event-added', event })),
      );
      return setTold([`${countOf(fresh.length, 'event')} added from annotations.`, ...left]);
    }
    const decoded = decodeLog(text);
    if (!decoded.ok) return setTold(decoded.failure);
    const known = new Set(log.map((entry) => JSON.stringify(entry)));
    const fresh = decoded.value.filter((entry) => !known.has(JSON.stringify(entry)));
    act(logArrived, [...log, ...fresh]);
    const steps = readLog(decoded.value).steps.length;
    setTold([`${countOf(steps, 'correction')} read from ${file.name}.`]);
  };
  return { told, open };
}

export function LogFile() {
  const { title } = useSelected(selectDataset);
  const log = useSelected((state) => state.log);
  const field = useRef<HTMLInputElement>(null);
  const { told, open } = useLogFile();
  const save = () =>
    saveFile({
      name: 'corrections.json',
      mediaType: 'application/json',
      text: encodeLog(title, log),
    });
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" className={button} disabled={log.length === 0} onClick={save}>
          Save the corrections as a file
        </button>
        <button type="button" className={button} onClick={() => field.current?.click()}>
          Apply corrections or annotations from a file…
        </button>
      </p>
      <input
        ref={field}
        type="file"
        accept=".json,.jsonld,application/json"
        className={controls.unseen}
        tabIndex={-1}
        aria-label="File of corrections"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file) void open(file);
        }}
      />
      <div role="status" className={styles.hint}>
        {told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </>
  );
}
