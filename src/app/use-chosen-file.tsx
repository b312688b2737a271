import { type ReactNode, useRef } from 'react';
import controls from '../views/marks/controls.module.css';

interface Asked {
  /** Endings and media types, as an `accept` attribute lists them. */
  readonly accept: string;
  readonly label: string;
  readonly take: (file: File) => void;
}

/** Asks for a file of the reader's own when `ask` is called; `input` is to be rendered somewhere, unseen. */
export function useChosenFile({ accept, label, take }: Asked): {
  readonly ask: () => void;
  readonly input: ReactNode;
} {
  const field = useRef<HTMLInputElement>(null);
  const input = (
    <input
      ref={field}
      type="file"
      accept={accept}
      className={controls.unseen}
      tabIndex={-1}
      aria-label={label}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        // So that choosing the same file again, after it was mended, is a change too.
        currentTarget.value = '';
        if (file) take(file);
      }}
    />
  );
  return { ask: () => field.current?.click(), input };
}
