import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HoursSheet } from '../../../src/app/hours/HoursSheet.tsx';
import { selectDataset, selectReported } from '../../../src/store/selectors.ts';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import { WhenSection } from '../../../src/views/reader/WhenSection.tsx';
import { aDataset, anEvent } from '../../builders/bare-dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

const session = {
  ...INITIAL_STATE.session,
  panel: 'hours',
  zone: 'Asia/Kolkata',
  notices: [],
} as const;
const event = anEvent('e', { date: '2020-09-28T22:30:00Z' });
const dataset = aDataset({
  events: [event, anEvent('f', { date: '2020-09-28T22:30' }), anEvent('g', { date: '2020-09-28' })],
});

describe('HoursSheet', () => {
  it('says how many hours it can move', () => {
    renderWithStore(<HoursSheet />, dataset, { session });
    expect(screen.getByText(/^1 of 2 events that are told to the hour/)).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'As reported' })).toBeChecked();
  });

  it.each([
    ['My time zone (Asia/Kolkata)', 'Asia/Kolkata', '2020-09-29T04:00:00+05:30'],
    ['UTC', 'UTC', '2020-09-28T22:30:00Z'],
  ])('shows hours in %s', async (name, zone, shown) => {
    const { user, state } = renderWithStore(<HoursSheet />, dataset, { session });
    await user.click(screen.getByRole('radio', { name }));
    expect(state().view.hours).toBe(zone);
    expect(selectDataset(state()).events[0]?.when?.edtf).toBe(shown);
    expect(selectReported(state())).toBe(dataset);
    await user.click(screen.getByRole('radio', { name: 'As reported' }));
    expect(state().view.hours).toBeUndefined();
  });

  it('takes a zone that is typed, and says where there is none', async () => {
    const { user, state } = renderWithStore(<HoursSheet />, dataset, { session });
    const field = screen.getByRole('combobox', { name: 'Zone of the story' });
    await user.type(field, 'Atlantis{Enter}');
    expect(screen.getByText('No zone is called “Atlantis”.')).toBeInTheDocument();
    expect(field).toBeInvalid();
    expect(state().view.hours).toBeUndefined();
    await user.clear(field);
    await user.type(field, 'asia/baku{Enter}');
    expect(state().view.hours).toBe('Asia/Baku');
    expect(screen.getByRole('radio', { name: 'Asia/Baku' })).toBeChecked();
  });
});

describe('an event that is told to the hour', () => {
  it('says in which zone it is shown, and what its source says', () => {
    const { store } = renderWithStore(<div />, dataset, {
      session,
      view: { hours: 'Pacific/Kiritimati' },
    });
    const shown = selectDataset(store.getState());
    renderWithStore(<WhenSection dataset={shown} event={shown.events[0]!} />, dataset, {
      session,
      view: { hours: 'Pacific/Kiritimati' },
    });
    expect(screen.getByText('Tuesday 29 September 2020, 12:30 (UTC+14)')).toBeInTheDocument();
    expect(
      screen.getByText('Reported as Monday 28 September 2020, 22:30 (UTC).'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Hours: Pacific/Kiritimati' })).toBeInTheDocument();
    expect(screen.getByText('2020-09-28T22:30:00Z')).toBeInTheDocument();
  });
});
