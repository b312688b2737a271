import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/query/filters.ts';
import { List } from '../../../src/views/list/List.tsx';
import { FoundTerms } from '../../../src/views/marks/found-terms.ts';
import { aDataset, anArticle, anEvent, aReport } from '../../builders/dataset.ts';
import { renderWithStore } from '../render-with-store.tsx';

const lines = Array.from({ length: 25 }, (_, n) => `Note ${n}: the çatamaran left port.`);
const article = anArticle({ text: lines.join('\n') });

/** All have the word in their passage; one in its title. */
const STORY = aDataset({
  articles: [article],
  events: lines.map((line, n) =>
    anEvent({
      title: n === 17 ? 'Catamaran leaves' : `Ship ${n} leaves`,
      weight: n / 100,
      when: `2021-03-${String(n + 1).padStart(2, '0')}`,
      reports: [aReport(article, line, { trigger: 'left' })],
    }),
  ),
});

const looking = (words: string) => ({
  view: { filters: { ...NO_FILTERS, detail: 'all' as const, words } },
});

const best = () => within(screen.getByRole('region', { name: 'Best matches' }));

describe('the best matches', () => {
  it('begin with what has the words in its title, then go by weight', () => {
    renderWithStore(<List />, STORY, looking('catamaran'));
    const titles = best().getAllByRole('button');
    expect(titles.slice(0, 3).map((title) => title.textContent)).toEqual([
      'Catamaran leaves',
      'Ship 24 leaves',
      'Ship 23 leaves',
    ]);
    expect(titles).toHaveLength(8);
  });

  it('lead to the event', async () => {
    const { user, state } = renderWithStore(<List />, STORY, looking('catamaran'));
    await user.click(best().getAllByRole('button')[0] as HTMLElement);
    expect(state().view.selection).toMatchObject({ kind: 'event' });
  });

  it.each([
    ['nothing is looked for', ''],
    ['few events have the words', '17'],
  ])('are not told where %s', (_, words) => {
    renderWithStore(<List />, STORY, looking(words));
    expect(screen.queryByRole('region', { name: 'Best matches' })).toBeNull();
  });
});

it('marks the words that are looked for in titles and passages, however they are written', () => {
  renderWithStore(
    <FoundTerms value={['catamaran']}>
      <List />
    </FoundTerms>,
    STORY,
  );
  const titles = within(screen.getByRole('table')).getAllByRole('button');
  const row = titles.find(({ textContent }) => textContent === 'Catamaran leaves');
  const marked = [...(row?.closest('tr')?.querySelectorAll('mark') ?? [])];
  expect(marked.map((mark) => mark.textContent)).toEqual(['Catamaran', 'çatamaran']);
});
