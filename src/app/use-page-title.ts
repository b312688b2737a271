import { useEffect } from 'react';
import { useSelected } from '../store/react.tsx';
import { selectSelectedEvent } from '../store/select-drawn.ts';
import { selectDataset } from '../store/selectors.ts';

/** Names the tab, and so the steps of the browser's history, after what is on screen. */
export function usePageTitle(isOurs: boolean): void {
  const { title } = useSelected(selectDataset);
  const event = useSelected(selectSelectedEvent)?.title;
  const parts = [event, title, 'Sourceline'].filter(Boolean).join(' · ');
  useEffect(() => {
    if (isOurs) document.title = parts;
  }, [isOurs, parts]);
}
