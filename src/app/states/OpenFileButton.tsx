import type { ReactNode } from 'react';
import { failure } from '../../messages/en/failure.tsx';
import { useWords } from '../../messages/use-say.tsx';
import controls from '../../views/marks/controls.module.css';
import { useChosenFile } from '../use-chosen-file.tsx';

interface OpenFileButtonProps {
  onOpenFile: (file: File) => void;
  solid?: boolean;
  children: ReactNode;
}

/** Lets the reader choose a dataset file from disk; it is read in the page and goes nowhere. */
export function OpenFileButton({ onOpenFile, solid = false, children }: OpenFileButtonProps) {
  const { datasetFile } = useWords(failure);
  const { ask, input } = useChosenFile({
    accept: '.json,application/json',
    label: datasetFile,
    take: onOpenFile,
  });
  return (
    <>
      <button
        type="button"
        className={`${controls.button} ${solid ? controls.solid : controls.line}`}
        onClick={ask}
      >
        {children}
      </button>
      {input}
    </>
  );
}
