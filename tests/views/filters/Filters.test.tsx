import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Filters } from '../../../src/views/filters/Filters.tsx';
import { aHarbourDataset, anActor } from '../../builders/dataset.ts';
import { renderWithStore } from '../render-with-store.tsx';

/** What is told of a choice; the number that is only seen is left out. */
function textOf(label: HTMLElement | null): string | undefined {
  const copy = label?.cloneNode(true) as HTMLElement | undefined;
  for (const unheard of copy?.querySelectorAll('[aria-hidden=true]') ?? []) unheard.remove();
  return copy?.textContent ?? undefined;
}

const facet = (name: string) => within(screen.getByRole('region', { name }));
const choices = (name: string) =>
  facet(name)
    .getAllByRole('checkbox')
    .map((box) => textOf(box.closest('label')));

describe('the filters', () => {
  it('list what there is to choose from, with the events that each would show', () => {
    renderWithStore(<Filters />, aHarbourDataset());
    expect(choices('Actors')).toEqual([
      'Lorn2 events',
      'Ada FinchHarbour master2 events',
      'Tarrel2 events',
    ]);
    expect(choices('Kinds of event')).toEqual([
      'Disaster1 event',
      'Warning1 event',
      'Refusal1 event',
    ]);
    expect(choices('Certainty of date')).toEqual([
      'Stated1 event',
      'From context0 events',
      'By publication1 event',
      'No date1 event',
    ]);
    expect(choices('Modality').slice(0, 3)).toEqual([
      'Asserted3 events',
      'Claimed1 event',
      'Denied0 events',
    ]);
    expect(choices('Articles')).toEqual([
      'APort of Lorn closedTue 2 Mar 2021, 08:302 events',
      'BCollision off Lornno date known2 events',
    ]);
  });

  it('count by the other filters, and keep a chosen one listed at 0', async () => {
    const { user, state } = renderWithStore(<Filters />, aHarbourDataset());
    await user.click(screen.getByRole('checkbox', { name: /Warning/ }));
    expect(state().view.filters.kinds).toEqual(['warning']);
    expect(choices('Kinds of event')).toContain('Disaster1 event');
    expect(choices('Articles')).toEqual([
      'APort of Lorn closedTue 2 Mar 2021, 08:301 event',
      'BCollision off Lornno date known0 events',
    ]);
    await user.click(screen.getByRole('checkbox', { name: /Collision off Lorn/ }));
    expect(screen.getByRole('checkbox', { name: /Warning/ })).toBeChecked();
    expect(choices('Kinds of event')).toContain('Warning0 events');
  });

  it('narrow actors to a role', async () => {
    const { user, state } = renderWithStore(<Filters />, aHarbourDataset());
    await user.click(screen.getByRole('button', { name: 'Speaks' }));
    expect(state().view.filters.actorRole).toBe('speaker');
    expect(choices('Actors')).toEqual([
      'Lorn1 event',
      'Ada FinchHarbour master1 event',
      'Tarrel0 events',
    ]);
  });

  it('open and close what is part of a country', async () => {
    const { user } = renderWithStore(<Filters />, aHarbourDataset());
    const twist = screen.getByRole('button', { name: 'Part of Lorn' });
    expect(twist).toHaveAttribute('aria-expanded', 'true');
    await user.click(twist);
    expect(screen.queryByRole('checkbox', { name: /Ada Finch/ })).not.toBeInTheDocument();
  });

  it('look for an actor among many, by any of its names', async () => {
    const harbour = aHarbourDataset();
    const many = Array.from({ length: 14 }, (_, i) => anActor({ id: `x${i}`, name: `Crew ${i}` }));
    const [first, ...rest] = harbour.events;
    if (!first) throw new Error('the harbour has events');
    const participants = many.map(({ id }) => ({ actor: id, role: 'other' as const }));
    const dataset = {
      ...harbour,
      actors: [...harbour.actors, ...many],
      events: [{ ...first, participants }, ...rest],
    };
    const { user } = renderWithStore(<Filters />, dataset);
    await user.type(screen.getByRole('searchbox', { name: 'Find an actor' }), 'finch');
    expect(choices('Actors')).toEqual(['Ada FinchHarbour master2 events']);
    await user.type(screen.getByRole('searchbox', { name: 'Find an actor' }), 'x');
    expect(facet('Actors').getByText('No actor of that name.')).toBeInTheDocument();
  });

  it('take effect on time when a field is left, the last day included', async () => {
    const { user, state } = renderWithStore(<Filters />, aHarbourDataset());
    await user.type(screen.getByLabelText('From'), '2021-03-01');
    expect(state().view.filters.time).toEqual({});
    await user.type(screen.getByLabelText('To'), '2021-03-02');
    await user.tab();
    expect(state().view.filters.time).toEqual({
      start: Date.parse('2021-03-01T00:00Z'),
      end: Date.parse('2021-03-03T00:00Z'),
    });
    expect(state().filterHistory).toHaveLength(2);
  });

  it('take the stretch that the timeline shows', async () => {
    const window = { start: Date.parse('2021-03-01T00:00Z'), end: Date.parse('2021-03-02T00:00Z') };
    const { user, state } = renderWithStore(<Filters />, aHarbourDataset(), { view: { window } });
    await user.click(screen.getByRole('button', { name: 'Only what the timeline shows now' }));
    expect(state().view.filters.time).toEqual(window);
  });
});
