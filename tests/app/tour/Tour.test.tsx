import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { STEPS } from '../../../src/app/tour/steps.ts';
import { Tour } from '../../../src/app/tour/Tour.tsx';
import { INITIAL_STATE } from '../../../src/store/state.ts';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

const start = { session: { ...INITIAL_STATE.session, panel: 'tour' as const } };

it('shows what each step speaks of', async () => {
  const { user, state } = renderWithStore(<Tour />, STRAIT, start);
  const next = () => user.click(screen.getByRole('button', { name: 'Next' }));
  expect(screen.getByRole('status')).toHaveTextContent(`Step 1 of ${STEPS.length}`);
  await next();
  expect(state().view.selection).toEqual({ kind: 'event', event: 'fighting' });
  await next();
  expect(state().view.selection).toEqual({ kind: 'event', event: 'appeal' });
  await next();
  expect(state().view.screen).toEqual({ kind: 'compare' });
  await next();
  expect(state().view.screen).toEqual({ kind: 'key-dates' });
  await next();
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(state().session.panel).toBe('none');
});

it('goes back, and ends with Escape', async () => {
  const { user, state } = renderWithStore(<Tour />, STRAIT, start);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('status')).toHaveTextContent('Step 1');
  await user.keyboard('{Escape}');
  expect(state().session.panel).toBe('none');
});
