import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Dataset, EventId, ReportId } from '../../src/model/dataset.ts';
import { StoreProvider } from '../../src/store/react.tsx';
import { DEFAULT_VIEW, type Selection, type State, type View } from '../../src/store/state.ts';
import { makeStore } from '../../src/store/store.ts';

interface Start extends Partial<Omit<State, 'view'>> {
  readonly view?: Partial<View>;
}

export const theEvent = (id: string): Selection => ({ kind: 'event', event: id as EventId });
export const theReport = (id: string): Selection => ({ kind: 'report', report: id as ReportId });

/** A view over a store that holds a dataset; `state()` is the store's state as it is now. */
export function renderWithStore(children: ReactNode, dataset: Dataset, start: Start = {}) {
  const { view, ...rest } = start;
  const store = makeStore({
    data: { kind: 'ready', name: DEFAULT_VIEW.dataset, dataset },
    ...rest,
    view: { ...DEFAULT_VIEW, ...view },
  });
  const rendered = render(<StoreProvider store={store}>{children}</StoreProvider>);
  return { ...rendered, store, state: store.getState, user: userEvent.setup() };
}
