import { useEffect, useId, useRef, useState } from 'react';
import { add } from '../../messages/en/add.tsx';
import { useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';
import styles from './add.module.css';
import { pastedFile } from './given-files.ts';
import { useAdding, useAddingItself } from './use-adding.ts';

/** A text of the reader's own, or the source of a page; each becomes one file. */
export function PasteField({ onDone }: { onDone: () => void }) {
  const words = useWords(add);
  const adding = useAddingItself();
  const { given } = useAdding();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const give = () => {
    adding.filesGiven([pastedFile(text, given + 1)]);
    setText('');
    onDone();
  };
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>{words.textOrPage}</label>
      <textarea
        id={id}
        ref={field}
        rows={8}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button
        type="button"
        className={`${controls.button} ${controls.solid}`}
        disabled={text.trim() === ''}
        onClick={give}
      >
        {words.addText}
      </button>
    </div>
  );
}
