import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { CopyButton } from '../../../src/views/marks/CopyButton.tsx';

it('copies, and says so until it is left', async () => {
  const user = userEvent.setup();
  render(<CopyButton name="Copy the words" text={() => 'the words'} />);
  await user.click(screen.getByRole('button', { name: 'Copy the words' }));
  await expect(navigator.clipboard.readText()).resolves.toBe('the words');
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  await user.tab();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('says that the browser did not allow it', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied'));
  render(<CopyButton name="Copy the words" text={() => 'the words'} />);
  await user.click(screen.getByRole('button', { name: 'Copy the words' }));
  expect(await screen.findByText('The browser did not allow copying')).toBeInTheDocument();
});
