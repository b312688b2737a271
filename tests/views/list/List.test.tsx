import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { choiceToggled } from '../../../src/store/actions.ts';
import { dispatch } from '../../../src/store/store.ts';
import { List } from '../../../src/views/list/List.tsx';
import { aDataset, aHarbourDataset, anArticle, anEvent, aReport } from '../../builders/dataset.ts';
import { renderWithStore, theEvent } from '../render-with-store.tsx';

const rowOf = (title: string) => screen.getByRole('row', { name: new RegExp(title) });
const texts = (elements: readonly HTMLElement[]) => elements.map((e) => e.textContent);

describe('the list', () => {
  it('is a table of events under headings as precise as their dates', () => {
    renderWithStore(<List />, aHarbourDataset());
    expect(texts(screen.getAllByRole('columnheader'))).toEqual([
      'When',
      'Kind',
      'Event and first report',
      'Who',
      'Reports',
    ]);
    expect(texts(screen.getAllByRole('row')).slice(1)).toEqual([
      'Monday 1 March 2021 1 event',
      expect.stringContaining('Two ships collide off Lorn'),
      'About Tuesday 2 March 2021 known only by the publication of A · 1 event',
      expect.stringContaining('Ada Finch warns Tarrel'),
      'No date nothing in the words to date them by · 1 event',
      expect.stringContaining('Tarrel denies'),
    ]);
  });

  it('says when and how that is known, who, and where it is reported', () => {
    renderWithStore(<List />, aHarbourDataset());
    const cells = texts(within(rowOf('Ada Finch warns Tarrel')).getAllByRole('cell'));
    expect(cells[0]).toBe('About Tue 2 Marby publication');
    expect(cells[1]).toBe('Warning');
    expect(cells[3]).toBe('Finch to Tarrel');
    expect(cells[4]).toBe('A');
    expect(within(rowOf('Two ships')).getByText('not named')).toBeInTheDocument();
    expect(within(rowOf('Tarrel denies')).getByText('no date')).toBeInTheDocument();
  });

  it('quotes the article, the trigger bold and the words of the date marked', () => {
    renderWithStore(<List />, aHarbourDataset());
    const row = rowOf('Two ships');
    expect(within(row).getByText('collided').tagName).toBe('B');
    expect(within(row).getByText('on Monday')).toHaveAttribute(
      'class',
      expect.stringContaining('phrase'),
    );
    expect(row).toHaveTextContent(
      'Harbour master Ada Finch said on Monday that two ships had collided off Lorn.',
    );
  });

  it('shows a claim that no one takes as a fact as a claim', () => {
    const article = anArticle({ id: 'a', text: 'Lorn said that Tarrel attacked.' });
    const claimed = aReport(article, article.text, { saidBy: ['lorn'], modality: 'claimed' });
    const dataset = aDataset({ articles: [article], events: [anEvent({ reports: [claimed] })] });
    renderWithStore(<List />, dataset);
    expect(screen.getByText('claimed by lorn')).toBeInTheDocument();
  });

  it('selects an event by its title, and by a press anywhere in its row', async () => {
    const { user, state } = renderWithStore(<List />, aHarbourDataset());
    await user.click(screen.getByRole('button', { name: 'Tarrel denies that its ship was there' }));
    expect(state().view.selection).toEqual(theEvent('wire-0'));
    await user.click(within(rowOf('Two ships')).getByText('stated'));
    expect(state().view.selection).toEqual(theEvent('harbour-21'));
    expect(screen.getByRole('button', { current: true })).toHaveTextContent('Two ships');
  });

  it('leads from title to title with the arrow keys', async () => {
    const { user } = renderWithStore(<List />, aHarbourDataset());
    await user.tab();
    expect(document.activeElement).toHaveTextContent('Two ships');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toHaveTextContent('Ada Finch warns');
  });

  it('keeps a selected event that the filters hide, and marks it', () => {
    const { store } = renderWithStore(<List />, aHarbourDataset(), {
      view: { selection: theEvent('wire-0') },
    });
    expect(screen.queryByText('hidden by the filters')).not.toBeInTheDocument();
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    expect(rowOf('Tarrel denies')).toHaveTextContent('hidden by the filters');
    expect(rowOf('Ada Finch')).not.toHaveTextContent('hidden by the filters');
    expect(screen.queryByText('Two ships collide off Lorn')).not.toBeInTheDocument();
  });
});

describe('on paper', () => {
  it('the list has its filters in the head and its articles at the end', () => {
    const { store } = renderWithStore(<List />, aHarbourDataset());
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    expect(
      screen.getByText(/^1 of 3 events · 1 report · 1 article\. Filters: kind Warning\./),
    ).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Articles' }).parentElement).toHaveTextContent(
      'Port of Lorn closedLorn Gazette · Tue 2 Mar 2021, 08:30 · https://example.org/harbour',
    );
  });
});

it('shows a part of an endless passage, around the words that tell of the event', () => {
  const text = `${'before '.repeat(400)}struck${' after'.repeat(400)}`;
  const article = anArticle({ id: 'a', text });
  const reports = [aReport(article, text, { trigger: 'struck' })];
  renderWithStore(<List />, aDataset({ articles: [article], events: [anEvent({ reports })] }));
  const excerpt = screen.getByText('struck').parentElement;
  expect(excerpt?.textContent?.length).toBeLessThan(500);
  expect(excerpt).toHaveTextContent(/^… .* struck .* …$/);
});
