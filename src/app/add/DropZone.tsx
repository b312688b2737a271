import { type DragEvent, useId, useRef, useState } from 'react';
import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';
import { Icon } from '../../views/marks/Icon.tsx';
import styles from './add.module.css';
import { chosenFiles, droppedFiles } from './given-files.ts';
import { PasteField } from './PasteField.tsx';
import { useAddingItself } from './use-adding.ts';

const ACCEPTED =
  '.txt,.md,.html,.htm,.json,.jsonl,.csv,.tsv,.rss,.atom,.xml,.zip,.pdf,.docx,text/plain,text/html';

function FileField({ folder = false, ...props }: { folder?: boolean; id: string }) {
  const words = useWords(add);
  const adding = useAddingItself();
  return (
    <input
      {...props}
      type="file"
      multiple
      className={controls.unseen}
      tabIndex={-1}
      {...(folder
        ? { webkitdirectory: '', 'aria-label': words.folder }
        : { accept: ACCEPTED, 'aria-label': words.files })}
      onChange={({ currentTarget }) => {
        adding.filesGiven(chosenFiles(currentTarget.files ?? []));
        // So that choosing the same file again is a change too.
        currentTarget.value = '';
      }}
    />
  );
}

/** Where files are dropped, chosen, or pasted. */
export function DropZone() {
  const words = useWords(add);
  const adding = useAddingItself();
  const [isOver, setOver] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const zone = useRef<HTMLElement>(null);
  const [filesId, folderId] = [useId(), useId()];
  const press = (id: string) => () => document.getElementById(id)?.click();
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((files) => adding.filesGiven(files));
  };
  return (
    <>
      <section
        ref={zone}
        aria-label={words.give}
        className={`${styles.zone} ${isOver ? styles.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && zone.current?.contains(relatedTarget)))
            setOver(false);
        }}
        onDrop={onDrop}
      >
        <Icon name="upload" size={32} />
        <div className={styles.what}>
          <b>{words.drop}</b>
          <small>{words.formats}</small>
        </div>
        <div className={styles.ways}>
          <button
            type="button"
            className={`${controls.button} ${controls.solid}`}
            onClick={press(filesId)}
          >
            {words.chooseFiles}
          </button>
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            onClick={press(folderId)}
          >
            {words.chooseFolder}
          </button>
          <button
            type="button"
            className={`${controls.button} ${controls.line}`}
            aria-expanded={isPasting}
            onClick={() => setPasting(!isPasting)}
          >
            {words.pasteText}
          </button>
        </div>
        <FileField id={filesId} />
        <FileField id={folderId} folder />
      </section>
      <p className={styles.note}>
        <Icon name="lock" size={14} />
        {words.nothingLeaves}
      </p>
      {isPasting && <PasteField onDone={() => setPasting(false)} />}
    </>
  );
}
