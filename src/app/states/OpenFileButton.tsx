import { type ReactNode, useRef } from 'react';
import { failure } from '../../messages/en/failure.tsx';
import { useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';

interface OpenFileButtonProps {
  onOpenFile: (file: File) => void;
  solid?: boolean;
  children: ReactNode;
}

/** Lets the reader choose a dataset file from disk; it is read in the page and goes nowhere. */
export function OpenFileButton({ onOpenFile, solid = false, children }: OpenFileButtonProps) {
  const { datasetFile } = useWords(failure);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={`${controls.button} ${solid ? controls.solid : controls.line}`}
        onClick={() => field.current?.click()}
      >
        {children}
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={datasetFile}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // So that choosing the same file again, after it was mended, is a change too.
          if (file) onOpenFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
