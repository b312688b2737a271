import { useSyncExternalStore } from 'react';

/** Below this the reader lies over the page as a sheet instead of beside it. A printed page is no phone, however narrow. */
const NARROW = 'screen and (max-width: 760px)';

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the window is as narrow as a phone. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
