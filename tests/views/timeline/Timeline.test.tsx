import { act, screen, within } from '@testing-library/react';
import { StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { utcDay } from '../../../src/model/edtf.ts';
import { NO_FILTERS } from '../../../src/query/filters.ts';
import { lanesChosen, windowMoved } from '../../../src/store/actions.ts';
import { dispatch } from '../../../src/store/store.ts';
import type { ChartCommands } from '../../../src/views/timeline/chart-commands.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { aDataset, anArticle, anEvent, aReport } from '../../builders/dataset.ts';
import { renderWithStore, theEvent } from '../render-with-store.tsx';

// jsdom lays nothing out: every element is as wide as a chart and as high as its view.
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  return () => vi.restoreAllMocks();
});

const lanes = () =>
  screen.getAllByRole('list', { name: /, \d+ events?$/ }).map((list) => [
    list.getAttribute('aria-label'),
    within(list)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ]);

describe('the chart, to those who do not see it', () => {
  it('lists its marks by lane, with how each is known, and "No agent named" last', () => {
    renderWithStore(<Timeline />, STRAIT);
    expect(lanes()).toEqual([
      [
        'Lorn, 2 events',
        [
          'Ada Finch warns Tarrel that ships will be turned back. Monday 1 March 2021, stated.',
          'Ada Finch calls on Tarrel to withdraw its ships. On or before Tuesday 2 March 2021, by publication.',
        ],
      ],
      [
        'Lorn + Tarrel, 2 events',
        [
          'Lorn and Tarrel fight over the Strait of Mern. Since Friday 26 February 2021, stated; still going on when reported.',
          'Envoys of Lorn and Tarrel meet in Port Mern. Monday 1 March 2021, stated.',
        ],
      ],
      [
        'Tarrel, 2 events',
        [
          'Tarrel seizes the lighthouse of Mern. About 1990 – 1993, stated.',
          'Bram Oke telephones Ada Finch. On or before Tuesday 2 March 2021, by publication.',
        ],
      ],
      [
        'No agent named, 1 event',
        [
          'At least 12 sailors killed, Lorn’s navy claims. On or before Tuesday 2 March 2021, from context, claimed.',
        ],
      ],
    ]);
  });

  it('is one stop of the Tab key', () => {
    renderWithStore(<Timeline />, STRAIT);
    const stops = screen
      .getAllByRole('list', { name: /, \d+ events?$/ })
      .flatMap((list) => within(list).getAllByRole('button'))
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('walks along time and between lanes by the arrows, and selects by Enter', async () => {
    const { user, state } = renderWithStore(<Timeline />, STRAIT);
    const focusOn = (name: RegExp) => act(() => screen.getByRole('button', { name }).focus());
    focusOn(/seizes the lighthouse/);
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveTextContent(/fight over the Strait/);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveTextContent(/warns Tarrel/);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveTextContent(/Envoys/);
    await user.keyboard('{Enter}');
    expect(state().view.selection).toEqual(theEvent('meeting'));
  });

  it('shows the mark in focus as hovered', () => {
    const { state } = renderWithStore(<Timeline />, STRAIT);
    act(() => screen.getByRole('button', { name: /warns Tarrel/ }).focus());
    expect(state().session.hovered).toBe('warning');
  });
});

it('counts and names the undated, and tells which article has no date', async () => {
  const { user, state } = renderWithStore(<Timeline />, STRAIT);
  const tray = within(screen.getByRole('region', { name: /No date/ }));
  expect(tray.getByRole('heading')).toHaveTextContent('No date2');
  expect(tray.getByText('has no date itself', { exact: false })).toHaveTextContent(
    'articleBhas no date itself',
  );
  await user.click(tray.getByRole('button', { name: /Tarrel rejects the demand/ }));
  expect(state().view.selection).toEqual(theEvent('refusal'));
});

it('folds the years without an event, and says so', () => {
  renderWithStore(<Timeline />, STRAIT);
  const overview = within(screen.getByRole('region', { name: 'Overview' }));
  expect(overview.getByText(/no dated event/)).toHaveTextContent('1994 – Jan 2021no dated event');
  expect(overview.getByText('7 in view')).toBeInTheDocument();
});

describe('the brush', () => {
  const slider = (name: string) => screen.getByRole('slider', { name });

  it('tells its ends in words', () => {
    renderWithStore(<Timeline />, STRAIT, {
      view: { window: { start: utcDay(2021, 2, 27), end: utcDay(2021, 3, 2) } },
    });
    expect(slider('First visible day')).toHaveAttribute('aria-valuetext', 'Sat 27 Feb 2021');
    expect(slider('Last visible day')).toHaveAttribute('aria-valuetext', 'Tue 2 Mar 2021');
    expect(slider('Visible time')).toHaveAttribute(
      'aria-valuetext',
      'Sat 27 Feb 2021 to Tue 2 Mar 2021',
    );
  });

  it('moves by keys', async () => {
    const window = { start: utcDay(2021, 2, 27), end: utcDay(2021, 3, 2) };
    const { user, state } = renderWithStore(<Timeline />, STRAIT, { view: { window } });
    act(() => slider('Last visible day').focus());
    await user.keyboard('{ArrowRight}');
    const moved = state().view.window;
    expect(moved?.end).toBeGreaterThan(window.end);
    expect(moved?.start).toBe(window.start);
  });
});

it('zooms and fits by its buttons and by command', async () => {
  const commands: { current: ChartCommands | null } = { current: null };
  const { user, state } = renderWithStore(<Timeline ref={commands} />, STRAIT);
  await user.click(screen.getByRole('button', { name: 'Zoom in' }));
  const near = state().view.window;
  expect(near).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show everything' }));
  expect(state().view.window).toBeUndefined();
  act(() => commands.current?.zoomIn());
  expect(state().view.window).toEqual(near);
});

it('selects in the lane below and above by command', () => {
  const commands: { current: ChartCommands | null } = { current: null };
  const { state } = renderWithStore(<Timeline ref={commands} />, STRAIT, {
    view: { selection: theEvent('warning') },
  });
  act(() => commands.current?.laneBelow());
  expect(state().view.selection).toEqual(theEvent('meeting'));
  act(() => commands.current?.laneAbove());
  expect(state().view.selection).toEqual(theEvent('warning'));
});

it('opens the legend', async () => {
  const { user, state } = renderWithStore(<Timeline />, STRAIT);
  await user.click(screen.getByRole('button', { name: 'How to read this' }));
  expect(state().session.panel).toBe('legend');
});

it('sorts anew when other lanes are chosen', () => {
  const { store } = renderWithStore(<Timeline />, STRAIT);
  act(() => dispatch(store, lanesChosen, 'kind'));
  act(() => dispatch(store, windowMoved, undefined));
  expect(lanes().map(([label]) => label)).toEqual([
    'Attack, 1 event',
    'Harm, 1 event',
    'Deployment, 1 event',
    'Warning, 1 event',
    'Appeal, 1 event',
    'Call, 1 event',
    'Meeting, 1 event',
  ]);
});

it('keeps a selected event that the filters hide, and says so', () => {
  renderWithStore(<Timeline />, STRAIT, {
    view: { selection: theEvent('refusal'), filters: { ...NO_FILTERS, kinds: ['attack'] } },
  });
  const tray = within(screen.getByRole('region', { name: /No date/ }));
  expect(tray.getByRole('button', { name: /outside the filters/ })).toHaveTextContent(
    'Tarrel rejects',
  );
});

it('says so where no event has a date', () => {
  const article = anArticle({ id: 'a', text: 'It rained.' });
  const rain = anEvent({ title: 'It rains', reports: [aReport(article, 'It rained.')] });
  renderWithStore(<Timeline />, aDataset({ articles: [article], events: [rain] }));
  expect(screen.getByText('No event here has a date.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'It rains' })).toBeInTheDocument();
});

it('is made and unmade twice without a trace', () => {
  const { unmount } = renderWithStore(
    <StrictMode>
      <Timeline />
    </StrictMode>,
    STRAIT,
  );
  expect(document.querySelectorAll('.vis-timeline')).toHaveLength(1);
  unmount();
  expect(document.querySelectorAll('.vis-timeline')).toHaveLength(0);
});
