import { screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, it } from 'vitest';
import { allBits } from '../../../src/query/bits.ts';
import { indexOf } from '../../../src/query/event-index.ts';
import { listShape } from '../../../src/query/list-shape.ts';
import { PagedTable } from '../../../src/views/list/PagedTable.tsx';
import { aHarbourDataset } from '../../builders/dataset.ts';
import { renderWithStore } from '../render-with-store.tsx';

const dataset = aHarbourDataset();
const index = indexOf(dataset);

function Pages({ current = -1, perPage = 2 }: { current?: number; perPage?: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <PagedTable
      shape={listShape(index, allBits(index.count))}
      scroller={scroller}
      current={current}
      first={-1}
      perPage={perPage}
    />
  );
}

const told = () => screen.getByRole('navigation', { name: 'Pages of the list' }).textContent;
const turn = (name: string) => screen.getByRole('button', { name });

it('shows a page at a time, and turns it', async () => {
  const { user } = renderWithStore(<Pages />, dataset);
  expect(told()).toContain('1 to 2 of 3');
  expect(turn('Earlier events')).toBeDisabled();
  await user.click(turn('Later events'));
  expect(told()).toContain('3 to 3 of 3');
  expect(turn('Later events')).toBeDisabled();
});

it('opens on the page of the selected event', () => {
  renderWithStore(<Pages current={2} />, dataset);
  expect(told()).toContain('3 to 3 of 3');
});

it('has no pages where one holds all', () => {
  renderWithStore(<Pages perPage={3} />, dataset);
  expect(screen.queryByRole('navigation')).toBeNull();
});
