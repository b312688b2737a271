import type { ReactNode } from 'react';
import { legend } from '../../messages/en/legend.ts';
import { useWords } from '../../messages/use-say.tsx';
import { panelOpened } from '../../store/actions.ts';
import { useAct } from '../../store/react.tsx';
import { CloseButton } from '../../views/marks/CloseButton.tsx';
import { SheetDialog } from '../../views/marks/SheetDialog.tsx';
import styles from './sheets.module.css';

/** A sheet of help over the page, with its heading and a way out. */
export function SheetFrame({ heading, children }: { heading: string; children: ReactNode }) {
  const words = useWords(legend);
  const act = useAct();
  const close = () => act(panelOpened, 'none');
  return (
    <SheetDialog name={heading} onClose={close}>
      <header className={styles.head}>
        <h2>{heading}</h2>
        <CloseButton onClick={close} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section className={styles.body} tabIndex={0} aria-label={words.text(heading)}>
        {children}
      </section>
    </SheetDialog>
  );
}
