import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/query/filters.ts';
import { selectKeyDays } from '../../../src/store/selectors.ts';
import { KeyDates } from '../../../src/views/key-dates/KeyDates.tsx';
import { List } from '../../../src/views/list/List.tsx';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { aDataset, anArticle } from '../../builders/dataset.ts';
import { renderWithStore } from '../render-with-store.tsx';

it('shows the days in the order of time, each with the words of its sources', async () => {
  renderWithStore(<KeyDates />, STRAIT);
  const days = await screen.findAllByRole('heading', { level: 2 });
  expect(days.map((day) => day.textContent)).toEqual([
    'Friday 26 February 2021',
    'Monday 1 March 2021',
    'Tuesday 2 March 2021',
  ]);
  expect(screen.getByText(/^Lorn’s harbour minister Ada Finch warned Tarrel/)).toBeInTheDocument();
});

it('selects an event, and shows a day on the timeline', async () => {
  const { user, state } = renderWithStore(<KeyDates />, STRAIT, {
    view: { screen: { kind: 'key-dates' } },
  });
  await user.click(await screen.findByRole('button', { name: /Ada Finch warns Tarrel/ }));
  expect(state().view.selection).toEqual({ kind: 'event', event: 'warning' });
  await user.click(
    screen.getByRole('button', { name: 'Show on the timeline: Monday 1 March 2021' }),
  );
  expect(state().view.screen).toEqual({ kind: 'timeline' });
  expect(state().view.window).toEqual({
    start: Date.UTC(2021, 1, 22),
    end: Date.UTC(2021, 2, 9),
  });
});

it('keeps to the time that the filters ask for', async () => {
  const time = { start: Date.UTC(2021, 2, 1), end: Date.UTC(2021, 2, 2) };
  renderWithStore(<KeyDates />, STRAIT, {
    view: { filters: { ...NO_FILTERS, time } },
  });
  const days = await screen.findAllByRole('heading', { level: 2 });
  expect(days.map((day) => day.textContent)).toEqual(['Monday 1 March 2021']);
});

it('says so where no article names a day', async () => {
  const bare = anArticle({ id: 'bare', text: 'Nothing is dated here.' });
  renderWithStore(
    <KeyDates />,
    aDataset({ title: 'Bare', articles: [bare], events: [], actors: [] }),
  );
  expect(await screen.findByText(/No article names a day/)).toBeInTheDocument();
});

it('marks the days in the list', async () => {
  const { state } = renderWithStore(
    <>
      <KeyDates />
      <List />
    </>,
    STRAIT,
  );
  await screen.findAllByRole('heading', { level: 2 });
  expect([...selectKeyDays(state())].sort((a, b) => a - b)).toEqual([
    Date.UTC(2021, 1, 26),
    Date.UTC(2021, 2, 1),
    Date.UTC(2021, 2, 2),
  ]);
  const heading = await screen.findByRole('rowheader', { name: /^Monday 1 March 2021/ });
  expect(heading).toHaveTextContent('key date');
});
