import { beforeEach, describe, expect, it } from 'vitest';
import {
  choiceToggled,
  eventHovered,
  eventSelected,
  windowMoved,
} from '../../src/store/actions.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { dispatch, makeStore, type Store } from '../../src/store/store.ts';
import { type AddressBar, connectAddress } from '../../src/url/connect-address.ts';
import { eventId } from '../builders/bare-dataset.ts';

const START = 'https://host.example//sub/path/';

/** A browser's window with a history of addresses, and a clock that stands until it is told. */
class FakeBar implements AddressBar {
  readonly entries: string[];
  at = 0;
  writes = 0;
  readonly listeners = new Map<string, () => void>();
  readonly timers = new Map<number, () => void>();

  constructor(query: string) {
    this.entries = [START + query];
  }
  get location() {
    const url = new URL(this.entries[this.at] ?? '');
    return { href: url.href, search: url.search };
  }
  readonly history = {
    pushState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries.splice(this.at + 1, Infinity, String(url));
      this.at += 1;
      this.writes += 1;
    },
    replaceState: (_: unknown, __: string, url?: string | URL | null) => {
      this.entries[this.at] = String(url);
      this.writes += 1;
    },
  };
  addEventListener(type: string, listener: () => void) {
    this.listeners.set(type, listener);
  }
  removeEventListener(type: string) {
    this.listeners.delete(type);
  }
  setTimeout(run: () => void) {
    this.timers.set(this.timers.size + 1, run);
    return this.timers.size;
  }
  clearTimeout(timer: number) {
    this.timers.delete(timer);
  }
  passTime() {
    const due = [...this.timers.values()];
    this.timers.clear();
    for (const run of due) run();
  }
  back() {
    this.at -= 1;
    this.listeners.get('popstate')?.();
  }
  get queries() {
    return this.entries.map((entry) => entry.slice(START.length));
  }
}

let bar: FakeBar;
let store: Store;
let disconnect: () => void;
const connect = (query = '') => {
  bar = new FakeBar(query);
  store = makeStore();
  disconnect = connectAddress(bar, store, DEFAULT_VIEW);
};
beforeEach(() => connect());

const hour = 3_600_000;
const drag = (hours: number) =>
  dispatch(store, windowMoved, { start: hours * hour, end: (hours + 24) * hour });

it('opens the view of the address, with a notice for what was wrong', () => {
  connect('?lanes=kind&view=sideways');
  expect(store.getState().view.lanes).toBe('kind');
  expect(store.getState().session.notices).toHaveLength(1);
});

describe('a navigation', () => {
  it('is pushed, and back returns to where it began', () => {
    dispatch(store, eventSelected, eventId('e1'));
    dispatch(store, choiceToggled, 'kinds', 'call');
    expect(bar.queries).toEqual(['', '?event=e1', '?event=e1&kinds=call']);
    bar.back();
    expect(store.getState().view.filters.kinds).toEqual([]);
    bar.back();
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
  });

  it('to where one is already is not pushed again', () => {
    dispatch(store, eventSelected, eventId('e1'));
    dispatch(store, eventSelected, eventId('e1'));
    expect(bar.queries).toEqual(['', '?event=e1']);
  });
});

describe('a drag', () => {
  it('replaces, once for many steps', () => {
    for (let h = 0; h < 100; h++) drag(h);
    expect(bar.writes).toBe(0);
    bar.passTime();
    expect(bar.queries).toEqual(['?window=1970-01-05T03:00Z/1970-01-06T03:00Z']);
    expect(bar.writes).toBe(1);
  });

  it('that is followed by a navigation keeps its own step', () => {
    drag(0);
    dispatch(store, eventSelected, eventId('e1'));
    bar.passTime();
    expect(bar.queries).toEqual([
      '?window=1970-01-01/1970-01-02',
      '?event=e1&window=1970-01-01/1970-01-02',
    ]);
  });

  it('is written when the page is left', () => {
    drag(0);
    bar.listeners.get('pagehide')?.();
    expect(bar.queries).toEqual(['?window=1970-01-01/1970-01-02']);
  });
});

it('hovering writes nothing', () => {
  dispatch(store, eventHovered, eventId('e1'));
  bar.passTime();
  expect(bar.writes).toBe(0);
});

it('writes nothing any more once disconnected', () => {
  disconnect();
  dispatch(store, eventSelected, eventId('e1'));
  expect(bar.writes).toBe(0);
});
