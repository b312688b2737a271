import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Cite } from '../../../src/views/cite/Cite.tsx';
import { STRAIT } from '../../browser/strait-dataset.ts';
import { renderWithStore, theEvent } from '../render-with-store.tsx';

it('cites the event and its passages in the style that is chosen', async () => {
  const { user } = renderWithStore(<Cite />, STRAIT, { view: { selection: theEvent('appeal') } });
  expect(
    screen.getAllByText(/“Lorn and Tarrel at odds over strait\.” Lorn Gazette, March 2, 2021/),
  ).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'BibTeX' }));
  expect(screen.getAllByText(/^@article\{gazette,/)).toHaveLength(2);
  await user.click(
    screen.getByRole('button', { name: 'Copy a link to passage 1 that checks its words' }),
  );
  const link = new URL(await navigator.clipboard.readText());
  expect(link.searchParams.get('report')).toBe('appeal');
  expect(link.searchParams.get('quote')).toMatch(/^[0-9a-f]{14}$/);
});

it('says so where nothing is chosen', () => {
  renderWithStore(<Cite />, STRAIT);
  expect(screen.getByText('No event is chosen.')).toBeInTheDocument();
});
