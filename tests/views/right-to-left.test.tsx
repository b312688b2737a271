import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Article, ArticleId, Report } from '../../src/model/dataset.ts';
import { ArticleView } from '../../src/views/article/ArticleView.tsx';
import { Compare } from '../../src/views/compare/Compare.tsx';
import { List } from '../../src/views/list/List.tsx';
import { Reader } from '../../src/views/reader/Reader.tsx';
import {
  ARABIC,
  PERSIAN,
  RIGHT_TO_LEFT,
  refusal,
  toll,
  warning,
} from '../builders/right-to-left-dataset.ts';
import { renderWithStore, theEvent } from './render-with-store.tsx';

const read = (article: Article, event = warning) =>
  renderWithStore(<ArticleView />, RIGHT_TO_LEFT, {
    view: {
      screen: { kind: 'article', article: article.id as ArticleId },
      selection: theEvent(event.id),
    },
  });

/** The marked words of a report, as they stand in the page. */
const markedWords = (container: HTMLElement, { id }: Report): string =>
  [...container.querySelectorAll(`article p span[data-report="${id}"]:not([data-note])`)]
    .map((span) => span.textContent)
    .join('');

const reportsOf = (article: Article) =>
  RIGHT_TO_LEFT.events.flatMap(({ reports }) =>
    reports.filter((report) => report.article === article.id),
  );

describe('an article that is read from right to left', () => {
  it.each([
    ['Persian, with Latin words and digits of two sorts', PERSIAN],
    ['Arabic, with marks above and below its letters', ARABIC],
  ])('has exactly the words of its passages marked: %s', (_what, article) => {
    const { container } = read(article);
    const reports = reportsOf(article);
    expect(reports.length).toBeGreaterThan(1);
    for (const report of reports) {
      const { start, end, quote } = report.passage;
      expect(article.text.slice(start, end)).toBe(quote);
      expect(markedWords(container, report)).toBe(quote);
    }
  });

  it('takes each of its blocks by its own direction, and our words in theirs', () => {
    const { container } = read(PERSIAN);
    const text = container.querySelector('article') as HTMLElement;
    expect(text).toHaveAttribute('lang', 'fa');
    const blocks = [...text.querySelectorAll('[data-start]')];
    expect(blocks).toHaveLength(4);
    for (const block of blocks) expect(block).toHaveAttribute('dir', 'auto');
    for (const ours of text.querySelectorAll('[data-note], sup'))
      expect(ours).toHaveAttribute('dir', 'ltr');
    expect(screen.getByText(/^Published|Published Tue/).closest('[lang]')).toHaveAttribute(
      'lang',
      'en',
    );
    expect(screen.getByText('روزنامهٔ بندر').tagName).toBe('BDI');
  });
});

describe('events of such articles', () => {
  it('stand in the list with titles, names and excerpts closed off from what is beside them', () => {
    const { container } = renderWithStore(<List />, RIGHT_TO_LEFT);
    const titles = [...container.querySelectorAll('tr[data-event] button bdi')];
    expect(titles.map((title) => [title.getAttribute('lang'), title.textContent])).toEqual([
      ['fa', warning.title],
      ['ar', refusal.title],
      ['en', toll.title],
    ]);
    const row = within(screen.getByRole('row', { name: /Tarrel Lines/ }));
    expect(row.getByText('هشدار داد').tagName).toBe('B');
    const excerpt = row.getByText('هشدار داد').closest('[dir]');
    expect([excerpt?.getAttribute('dir'), excerpt?.getAttribute('lang')]).toEqual(['auto', 'fa']);
    expect(row.getAllByRole('cell')[3]).toHaveTextContent(
      '\u2068آدا فینچ\u2069 to \u2068تاريل\u2069',
    );
  });

  it('open to their words: trigger, figures and the words of the date where they stand', () => {
    renderWithStore(<Reader />, RIGHT_TO_LEFT, { view: { selection: theEvent(warning.id) } });
    const panel = within(screen.getByRole('complementary', { name: 'Event' }));
    expect(panel.getByRole('heading', { level: 2 }).querySelector('bdi')).toHaveAttribute(
      'lang',
      'fa',
    );
    const quote = panel.getByText('هشدار داد').closest('blockquote');
    expect([quote?.getAttribute('dir'), quote?.getAttribute('lang')]).toEqual(['auto', 'fa']);
    expect(quote).toHaveTextContent(warning.reports[0]!.passage.quote);
    expect(panel.getAllByText('روز دوشنبه ۱ مارس ۲۰۲۱').map(({ tagName }) => tagName)).toContain(
      'Q',
    );
    expect(panel.getByText('حذّرت').tagName).toBe('MARK');
  });

  it('are compared each in its own direction', () => {
    renderWithStore(<Compare />, RIGHT_TO_LEFT, {
      view: { screen: { kind: 'compare' }, selection: theEvent(toll.id) },
    });
    const words = [...document.querySelectorAll('td [dir="auto"][lang]')];
    expect(words.map((cell) => [cell.getAttribute('lang'), cell.textContent])).toEqual([
      ['fa', '۱۲ ملوان'],
      ['ar', '14 بحّارًا'],
      ['fa', toll.reports[0]!.passage.quote],
      ['ar', toll.reports[1]!.passage.quote],
    ]);
  });
});
