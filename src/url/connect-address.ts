/** Keeps the browser's address and the store's view the same, both ways. */
import { addressOpened } from '../store/actions.ts';
import type { View } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';
import { keepLanguage } from './asked-language.ts';
import { decodeView } from './decode-view.ts';
import { encodeView } from './encode-view.ts';

/** Safari refuses more than 100 changes of the address in 30 seconds. */
const REPLACE_EVERY_MS = 350;

/** The part of the browser's window that an address needs. */
export interface AddressBar {
  readonly location: { readonly href: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
}

class Address {
  readonly #bar: AddressBar;
  readonly #store: Store;
  readonly #home: View;
  #waiting: number | undefined;

  constructor(bar: AddressBar, store: Store, home: View) {
    this.#bar = bar;
    this.#store = store;
    this.#home = home;
  }

  /** Shows what the address asks for. */
  readonly open = (): void => {
    this.#stopWaiting();
    const { view, notices } = decodeView(this.#bar.location.search, this.#home);
    dispatch(this.#store, addressOpened, view, notices);
  };

  /** The view has changed from one to another. */
  readonly follow = (before: View): void => {
    if (this.#store.getState().lastChange === 'navigation') {
      if (this.#stopWaiting()) this.#write('replaceState', before);
      this.#write('pushState', this.#store.getState().view);
    } else {
      this.#waiting ??= this.#bar.setTimeout(this.replace, REPLACE_EVERY_MS);
    }
  };

  /** Writes an adjustment that is waiting, at once. */
  readonly replace = (): void => {
    if (this.#stopWaiting()) this.#write('replaceState', this.#store.getState().view);
  };

  /** Whether there was anything to wait for. */
  #stopWaiting(): boolean {
    if (this.#waiting === undefined) return false;
    this.#bar.clearTimeout(this.#waiting);
    this.#waiting = undefined;
    return true;
  }

  #write(how: 'pushState' | 'replaceState', view: View): void {
    const { href, search } = this.#bar.location;
    const query = keepLanguage(encodeView(view, this.#home), search);
    // Where the address is already right nothing is written, so that no two steps back look the same.
    if (query === search) return;
    const address = new URL(href);
    address.search = query;
    this.#bar.history[how](null, '', address.href);
  }
}

/**
 * Opens the view of the address, then pushes navigations on the history and lets adjustments replace.
 * Returns how to disconnect. `home` is the view of an address without parameters.
 */
export function connectAddress(bar: AddressBar, store: Store, home: View): () => void {
  const address = new Address(bar, store, home);
  address.open();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) address.follow(before.view);
  });
  bar.addEventListener('popstate', address.open);
  bar.addEventListener('pagehide', address.replace);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', address.open);
    bar.removeEventListener('pagehide', address.replace);
  };
}
