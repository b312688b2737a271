import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { entryAfterKey, Menu } from '../../src/app/menu/Menu.tsx';

const LABELS = ['Open', 'Copy', 'Close'];

it.each<[from: number, key: string, to: number | undefined]>([
  [0, 'ArrowDown', 1],
  [2, 'ArrowDown', 0],
  [0, 'ArrowUp', 2],
  [1, 'Home', 0],
  [0, 'End', 2],
  [0, 'c', 1],
  [1, 'C', 2],
  [2, 'c', 1],
  [0, 'x', undefined],
  [0, 'Shift', undefined],
])('from entry %i %s leads to %s', (from, key, to) => {
  expect(entryAfterKey(LABELS, from, key)).toBe(to);
});

function renderMenu() {
  const run = vi.fn();
  render(
    <>
      <Menu
        button="File"
        className=""
        entries={LABELS.map((label) => ({
          label,
          disabled: label === 'Copy',
          run: () => run(label),
        }))}
      />
      <button type="button">Elsewhere</button>
    </>,
  );
  return { run, user: userEvent.setup() };
}

const opener = () => screen.getByRole('button', { name: 'File' });

it('opens with the arrow, runs with Enter, and gives the focus back', async () => {
  const { run, user } = renderMenu();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menuitem', { name: 'Open' })).toHaveFocus();
  await user.keyboard('{End}{Enter}');
  expect(run).toHaveBeenCalledExactlyOnceWith('Close');
  expect(opener()).toHaveFocus();
  expect(opener()).toHaveAttribute('aria-expanded', 'false');
});

it('leaves what cannot be used alone', async () => {
  const { run, user } = renderMenu();
  await user.click(opener());
  await user.click(screen.getByRole('menuitem', { name: 'Copy' }));
  expect(run).not.toHaveBeenCalled();
});

it.each([
  ['Esc', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
  ['Tab', (user: ReturnType<typeof userEvent.setup>) => user.tab()],
  [
    'a press elsewhere',
    (user: ReturnType<typeof userEvent.setup>) =>
      user.click(screen.getByRole('button', { name: 'Elsewhere' })),
  ],
])('closes with %s', async (_, leave) => {
  const { user } = renderMenu();
  await user.click(opener());
  await leave(user);
  expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});
