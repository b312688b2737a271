import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MinorEvents } from '../../src/app/bar/MinorEvents.tsx';
import { aDataset, anEvent } from '../builders/bare-dataset.ts';
import { renderWithStore } from '../views/render-with-store.tsx';

const story = aDataset({
  events: Array.from({ length: 50 }, (_, i) => anEvent(`e${i}`, { weight: i < 42 ? 0.9 : 0.1 })),
});

it('tells how many minor events there are, and shows them', async () => {
  const { user, state } = renderWithStore(<MinorEvents />, story);
  await user.click(screen.getByRole('button', { name: '8 minor events: show' }));
  expect(state().view.filters.detail).toBe('all');
  expect(screen.getByRole('button', { name: '8 minor events: hide' })).toBeVisible();
});
