/** The log of corrections as a file, and such a file applied to what is open. */

import { useState } from 'react';
import { readLog } from '../../curation/log.ts';
import { decodeLog, encodeLog } from '../../curation/log-file.ts';
import { readAnnotations } from '../../exchange/read-annotations.ts';
import { curation } from '../../messages/en/curation.ts';
import { useSay, useWords } from '../../messages/use-say.tsx';
import { edited, logArrived } from '../../store/curation-actions.ts';
import { useAct, useSelected } from '../../store/react.tsx';
import { selectReported } from '../../store/selectors.ts';
import controls from '../../views/marks/controls.module.css';
import { saveFile } from '../export/save-file.ts';
import { useChosenFile } from '../use-chosen-file.tsx';
import styles from './curation.module.css';

const button = `${controls.button} ${controls.line}`;

/** Reads a file of corrections and adds those that are not there yet; says what came of it. */
function useLogFile() {
  const words = useWords(curation);
  const act = useAct();
  const log = useSelected((state) => state.log);
  const dataset = useSelected(selectReported);
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
        words.eventsOf(fresh.length, file.name),
        fresh.map((event) => ({ kind: 'event-added', event })),
      );
      return setTold([words.fromAnnotations(fresh.length), ...left]);
    }
    const decoded = decodeLog(text);
    if (!decoded.ok) return setTold(decoded.failure);
    const known = new Set(log.map((entry) => JSON.stringify(entry)));
    const fresh = decoded.value.filter((entry) => !known.has(JSON.stringify(entry)));
    act(logArrived, [...log, ...fresh]);
    const steps = readLog(decoded.value).steps.length;
    setTold([words.readFrom(steps, file.name)]);
  };
  return { told, open };
}

export function LogFile() {
  const say = useSay();
  const words = say(curation);
  const { title } = useSelected(selectReported);
  const log = useSelected((state) => state.log);
  const { told, open } = useLogFile();
  const file = useChosenFile({
    accept: '.json,.jsonld,application/json',
    label: words.logFile,
    take: (chosen) => void open(chosen),
  });
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
          {words.saveLog}
        </button>
        <button type="button" className={button} onClick={file.ask}>
          {words.applyLog}
        </button>
      </p>
      {file.input}
      <div role="status" className={styles.hint}>
        {told.map((line) => (
          <p key={line}>{say.sentence(line)}</p>
        ))}
      </div>
    </>
  );
}
