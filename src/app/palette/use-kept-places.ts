import { useMemo, useState } from 'react';
import {
  type KeptPlace,
  type ListStorage,
  MOST_SAVED,
  RECENT,
  readPlaces,
  SAVED_VIEWS,
  withPlace,
  writePlaces,
} from './kept-list.ts';

/** A browser may forbid a page to remember anything, and throws where it does. */
function storageOrNothing(): ListStorage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** Goes to an address of this page without loading it anew. */
function openQuery(query: string): void {
  const address = new URL(window.location.href);
  address.search = query;
  window.history.pushState(null, '', address.href);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** The saved views and what was looked at lately, and how to save, open and forget one. */
export function useKeptPlaces() {
  const [views, setViews] = useState(() => readPlaces(storageOrNothing(), SAVED_VIEWS));
  const [recent] = useState(() => readPlaces(storageOrNothing(), RECENT));
  return useMemo(() => {
    const keep = (list: readonly KeptPlace[]) => {
      writePlaces(storageOrNothing(), SAVED_VIEWS, list);
      setViews(list);
    };
    return {
      views,
      recent,
      open: openQuery,
      save: (name: string) =>
        keep(withPlace(views, { name, query: window.location.search }, MOST_SAVED)),
      forget: (place: KeptPlace) => keep(views.filter(({ name }) => name !== place.name)),
    };
  }, [views, recent]);
}
