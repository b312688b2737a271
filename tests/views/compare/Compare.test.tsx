import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Compare } from '../../../src/views/compare/Compare.tsx';
import { aDataset, anActor, anArticle, anEvent, aReport } from '../../builders/dataset.ts';
import { renderWithStore, theEvent } from '../render-with-store.tsx';

const gazette = anArticle({
  id: 'gazette',
  title: 'Tarrel takes towns',
  published: '2021-03-02',
  text: 'Ada Finch, a harbour minister, said that Tarrel holds seven Lornish towns.',
});
const wire = anArticle({
  id: 'wire',
  title: 'Finch accuses Tarrel',
  text: 'Ada Finch, an old minister, said that Tarrel holds seven Lornish islands.',
});
const silent = anArticle({
  id: 'silent',
  title: 'Weather in Lorn',
  published: '2021-03-02',
  text: 'It rains.',
});
const holding = anEvent({
  kind: 'deployment',
  title: 'Tarrel holds seven places',
  participants: [['tarrel', 'agent']],
  reports: [gazette, wire].map((article) =>
    aReport(article, article.text.slice(article.text.indexOf('Tarrel')), {
      id: article.id,
      trigger: 'holds',
      saidBy: ['ada-finch'],
    }),
  ),
});
const dataset = aDataset({
  title: 'The towns',
  articles: [gazette, wire, silent],
  actors: [
    anActor({ id: 'ada-finch', name: 'Ada Finch' }),
    anActor({ id: 'tarrel', name: 'Tarrel', kind: 'country' }),
  ],
  events: [holding],
});

it('shows what differs, marked, and what is the same', () => {
  renderWithStore(<Compare />, dataset, { view: { selection: theEvent(holding.id) } });
  const unit = screen.getByRole('row', { name: /Unit of “seven”/ });
  expect([...unit.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    'towns',
    'islands',
  ]);
  const described = screen.getByRole('row', { name: /Ada Finch described as/ });
  expect(described).toHaveTextContent('a harbour minister');
  expect(described).toHaveTextContent('an old minister');
  expect(screen.getByText(/Speaker: Ada Finch\..*Number: seven\./)).toBeInTheDocument();
});

it('hides what is the same', async () => {
  const { user } = renderWithStore(<Compare />, dataset, {
    view: { selection: theEvent(holding.id) },
  });
  await user.click(screen.getByRole('button', { name: 'Hide what is the same' }));
  expect(screen.queryByText(/Speaker: Ada Finch/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Show what is the same' })).toBeInTheDocument();
});

it('opens a passage in its article', async () => {
  const { user, state } = renderWithStore(<Compare />, dataset, {
    view: { selection: theEvent(holding.id) },
  });
  await user.click(screen.getByRole('button', { name: 'Open in article B: passage 1' }));
  expect(state().view).toMatchObject({
    screen: { kind: 'article', article: 'wire' },
    selection: { kind: 'report', report: 'wire' },
  });
});

it('names the articles of the same days that are silent', () => {
  renderWithStore(<Compare />, dataset, { view: { selection: theEvent(holding.id) } });
  const heading = screen.getByRole('heading', {
    name: '1 article of the same days does not mention it',
  });
  expect(within(heading.parentElement!).getByRole('button')).toHaveTextContent('Weather in Lorn');
});

it('says so where there is nothing to compare', () => {
  renderWithStore(<Compare />, dataset);
  expect(screen.getByText(/No event is chosen/)).toBeInTheDocument();
});
