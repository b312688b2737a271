import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Filters } from '../../../src/views/filters/Filters.tsx';
import { aHarbourDataset, anActor } from '../../builders/dataset.ts';
import { renderWithStore } from '../render-with-store.tsx';

/** What is told of a choice; the number that is only seen is left out. */
function textOf(label: HTMLElement | null): string | undefined {
  const copy = label?.cloneNode(true) as HTMLElement | undefined;
  for (const unheard of copy?.querySelectorAll('[aria-hidden=true]') ?? []) unheard.remove();
  return copy?.textContent?.replace(/\s+/g, ' ');
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
      'Lorn 2 events',
      'Ada Finch Harbour master 2 events',
      'Tarrel 2 events',
    ]);
    expect(choices('Kinds of event')).toEqual([
      'Disaster 1 event',
      'Warning 1 event',
      'Refusal 1 event',
    ]);
    expect(choices('Certainty of date')).toEqual([
      'Stated 1 event',
      'From context 0 events',
      'By publication 1 event',
      'No date 1 event',
    ]);
    expect(choices('Modality').slice(0, 3)).toEqual([
      'Asserted 3 events',
      'Claimed 1 event',
      'Denied 0 events',
    ]);
    expect(choices('Articles')).toEqual([
      'A Port of Lorn closed Tue 2 Mar 2021, 08:30 2 events',
      'B Collision off Lorn no date known 2 events',
    ]);
  });

  it('count by the other filters, and keep a chosen one listed at 0', async () => {
    const { user, state } = renderWithStore(<Filters />, aHarbourDataset());
    await user.click(screen.getByRole('checkbox', { name: /Warning/ }));
    expect(state().view.filters.kinds).toEqual(['warning']);
    expect(choices('Kinds of event')).toContain('Disaster 1 event');
    expect(choices('Articles')).toEqual([
      'A Port of Lorn closed Tue 2 Mar 2021, 08:30 1 event',
      'B Collision off Lorn no date known 0 events',
    ]);
    await user.click(screen.getByRole('checkbox', { name: /Collision off Lorn/ }));
    expect(screen.getByRole('checkbox', { name: /Warning/ })).toBeChecked();
    expect(choices('Kinds of event')).toContain('Warning 0 events');
  });

  it('narrow actors to a role', async () => {
    const { user, state } = renderWithStore(<Filters />, aHarbourDataset());
    await user.click(screen.getByRole('button', { name: 'Speaks' }));
    expect(state().view.filters.actorRole).toBe('speaker');
    expect(choices('Actors')).toEqual([
      'Lorn 1 event',
      'Ada Finch Harbour master 1 event',
      'Tarrel 0 events',
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
    expect(choices('Actors')).toEqual(['Ada Finch Harbour master 2 events']);
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
