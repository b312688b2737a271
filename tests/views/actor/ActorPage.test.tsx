import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ActorId } from '../../../src/model/dataset.ts';
import { ActorPage } from '../../../src/views/actor/ActorPage.tsx';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { renderWithStore } from '../render-with-store.tsx';

const show = (actor: string) =>
  renderWithStore(<ActorPage />, STRAIT, {
    view: { screen: { kind: 'actor', actor: actor as ActorId } },
  });
const section = (heading: RegExp) =>
  within(screen.getByRole('heading', { name: heading }).closest('section')!);

it('tells who it is in the words of the articles', () => {
  show('ada-finch');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ada Finch');
  expect(screen.getByRole('button', { name: 'part of Lorn' })).toBeInTheDocument();
  expect(screen.getByText('Lorn’s harbour minister')).toBeInTheDocument();
});

it('lists its events by what it is in them', async () => {
  const { user, state } = show('tarrel');
  expect(section(/^Acts/).getByRole('button', { name: /seizes the lighthouse/ })).toBeVisible();
  const target = section(/^Is acted on/);
  await user.click(target.getByRole('button', { name: 'Show all 2 events' }));
  expect(state().view).toMatchObject({
    screen: { kind: 'list' },
    filters: { actors: ['tarrel'], actorRole: 'target', detail: 'all' },
  });
});

it('shows with whom it acts, in a table whose numbers lead to the events', async () => {
  const { user, state } = show('tarrel');
  const row = screen.getByRole('row', { name: /^Ada Finch/ });
  await user.click(within(row).getByRole('button', { name: /^2 events, .* Ada Finch$/ }));
  expect(state().view.filters.words).toBe('actor:"Tarrel" actor:"Ada Finch"');
});

it('says so where the dataset has no such actor', () => {
  show('never-was');
  expect(screen.getByRole('heading', { name: /not in the dataset/ })).toBeInTheDocument();
});
