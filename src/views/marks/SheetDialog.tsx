import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import styles from './sheet-dialog.module.css';

interface SheetDialogProps {
  /** The name of the dialog. */
  name: string;
  onClose: () => void;
  /** From below over the whole width of a phone, in the middle, or at the side; on a phone always from below. */
  place?: 'bottom' | 'middle' | 'side';
  children: ReactNode;
}

/** A modal over the page: the browser keeps the focus inside, closes on Esc, and gives the focus back. */
export function SheetDialog({ name, onClose, place = 'middle', children }: SheetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The dialog itself, not the first of its buttons: it is read from its beginning.
    shown?.focus();
    return () => shown?.close();
  }, []);
  const onScrim = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog with Esc
    <dialog
      ref={dialog}
      className={`${styles.sheet} ${styles[place]}`}
      aria-label={name}
      tabIndex={-1}
      onClick={onScrim}
      // The event comes late: a dialog that was shown again in the meantime stays.
      onClose={(event) => !event.currentTarget.open && onClose()}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}
