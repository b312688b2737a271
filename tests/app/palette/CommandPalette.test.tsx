import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { CommandPalette } from '../../../src/app/palette/CommandPalette.tsx';
import { SAVED_VIEWS } from '../../../src/app/palette/kept-list.ts';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

beforeEach(() => localStorage.clear());

const field = () => screen.getByRole('combobox');
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

it('lists the commands before anything is typed', () => {
  renderWithStore(<CommandPalette />, STRAIT, {
    session: { ...INITIAL_STATE.session, panel: 'palette' },
  });
  expect(field()).toHaveFocus();
  expect(options()).toContain('Show the key dates');
});

it.each<[what: string, typed: string, option: RegExp]>([
  ['an event', 'envoys meet', /^Envoys of Lorn and Tarrel meet/],
  ['an actor by a part of the name', 'bram', /^Bram Oke ?president/],
  ['words of an article', 'spoke to reporters', /^Lorn and Tarrel at odds.*She spoke to reporters/],
  ['a command', 'key dates', /^Show the key dates/],
])(
  'finds %s',
  async (_what, typed, option) => {
    const { user } = renderWithStore(<CommandPalette />, STRAIT);
    await user.type(field(), typed);
    expect(await screen.findByRole('option', { name: option })).toBeInTheDocument();
  },
  20_000,
);

it('goes by arrows and Enter to what is found, and closes', async () => {
  const { user, state } = renderWithStore(<CommandPalette />, STRAIT, {
    session: { ...INITIAL_STATE.session, panel: 'palette' },
  });
  await user.type(field(), 'bram oke');
  await screen.findByRole('option', { name: /^Bram Oke telephones/ });
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('Bram Oke');
  await user.keyboard('{Enter}');
  expect(state().view.screen).toEqual({ kind: 'actor', actor: 'bram-oke' });
  expect(state().session.panel).toBe('none');
});

it('takes Enter for what was typed, even before the list has caught up with it', () => {
  const { state } = renderWithStore(<CommandPalette />, STRAIT, {
    session: { ...INITIAL_STATE.session, panel: 'palette' },
  });
  act(() => {
    fireEvent.change(field(), { target: { value: 'keyboard' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
  });
  expect(state().session.panel).toBe('keys');
});

it('saves a view under a name, and forgets it', async () => {
  const { user } = renderWithStore(<CommandPalette />, STRAIT);
  await user.type(field(), 'My view');
  await user.click(await screen.findByRole('option', { name: 'Save this view as “My view”' }));
  expect(JSON.parse(localStorage.getItem(SAVED_VIEWS) ?? '[]')).toEqual([
    { name: 'My view', query: window.location.search },
  ]);
  await user.click(await screen.findByRole('button', { name: 'Forget the saved view My view' }));
  expect(localStorage.getItem(SAVED_VIEWS)).toBe('[]');
});
