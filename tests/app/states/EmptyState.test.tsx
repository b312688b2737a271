import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { EmptyState } from '../../../src/app/states/EmptyState.tsx';
import { aDataset, anArticle } from '../../builders/dataset.ts';
import { renderWithStore } from '../../views/render-with-store.tsx';

describe('EmptyState', () => {
  const dataset = aDataset({ title: 'Quiet', articles: [anArticle({ id: 'a', text: 'Sun.' })] });

  it('says that nothing was found, and leads to the articles', async () => {
    const { user, state } = renderWithStore(
      <EmptyState name="quiet" onOpenFile={vi.fn()} />,
      dataset,
    );
    expect(screen.getByText(/^Sourceline read 1 article of “Quiet”/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Read the article' }));
    expect(state().view.screen).toEqual({ kind: 'article', article: 'a' });
  });

  it('says that there are no articles either', () => {
    renderWithStore(<EmptyState name="quiet" onOpenFile={vi.fn()} />, aDataset({ title: 'Void' }));
    expect(screen.getByText(/^“Void” has no articles/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Read/ })).not.toBeInTheDocument();
  });
});
