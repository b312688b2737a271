import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ArticleId, Dataset } from '../../../src/model/dataset.ts';
import { NO_FILTERS } from '../../../src/query/filters.ts';
import { runViewCommand } from '../../../src/store/view-commands.ts';
import { ArticleView } from '../../../src/views/article/ArticleView.tsx';
import {
  aDataset,
  aHarbourDataset,
  anArticle,
  anEvent,
  aReport,
  spanOf,
} from '../../builders/dataset.ts';
import { renderWithStore, theEvent, theReport } from '../render-with-store.tsx';

const dataset = aHarbourDataset();
const [collision, warning] = dataset.events;
const read = (article: string, data: Dataset = dataset, view = {}) =>
  renderWithStore(<ArticleView />, data, {
    view: { screen: { kind: 'article', article: article as ArticleId }, ...view },
  });

/** The text that is read, without the numbers and notes that are ours. */
function textOf(container: HTMLElement): string {
  const copy = container.querySelector('article')?.cloneNode(true) as HTMLElement;
  for (const ours of copy.querySelectorAll('sup, [data-note], [class*=facts], [class*=reason]'))
    ours.remove();
  return copy.textContent;
}

describe('ArticleView', () => {
  it('shows the whole text verbatim, its title as headline', () => {
    const { container } = read('harbour');
    const { text } = dataset.articles[0]!;
    expect(textOf(container)).toBe(text.replace(/\n/g, ''));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Port of Lorn closed');
  });

  it('has a tab for each article, with its letter, and opens them', async () => {
    const { user, state } = read('harbour');
    const tabs = screen.getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      'A Port of Lorn closed',
      'B Collision off Lorn',
    ]);
    expect(tabs[0]).toHaveAttribute('aria-selected', 'true');
    await user.click(tabs[1]!);
    expect(state().view.screen).toEqual({ kind: 'article', article: 'wire' });
  });

  it('goes from tab to tab with the arrow keys', async () => {
    const { user } = read('harbour');
    screen.getAllByRole('tab')[0]!.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getAllByRole('tab')[1]).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getAllByRole('tab')[0]).toHaveFocus();
  });

  it('marks the passages of shown events alone, and counts the others', () => {
    const { container } = read('harbour', dataset, {
      filters: { ...NO_FILTERS, kinds: ['warning'] },
    });
    const counts = container.querySelector('[class*=counts]');
    expect(counts).toHaveTextContent('1 passage · 1 event · 1 hidden');
    expect(screen.getAllByRole('link', { name: /^\d+: / }).map((link) => link.textContent)).toEqual(
      ['1'],
    );
    expect(textOf(container)).toBe(dataset.articles[0]!.text.replace(/\n/g, ''));
  });

  it('marks the selected event also where the filters hide it', () => {
    read('harbour', dataset, {
      filters: { ...NO_FILTERS, kinds: ['warning'] },
      selection: theEvent(collision!.id),
    });
    expect(
      screen.getByRole('link', { name: '1: Two ships collide off Lorn, Mon 1 Mar 2021' }),
    ).toHaveAttribute('aria-current', 'true');
  });

  it('names each passage’s number after its event and date, and leads to the report', async () => {
    const { user, state } = read('harbour');
    const number = screen.getByRole('link', {
      name: '1: Two ships collide off Lorn, Mon 1 Mar 2021',
    });
    expect(number).toHaveTextContent('1');
    number.focus();
    await user.keyboard('{Enter}');
    expect(state().view.selection).toEqual(theReport(collision!.reports[0]!.id));
    expect(number).toHaveAttribute('aria-current', 'true');
  });

  it('selects what a passage tells of when its words are pressed', async () => {
    const { user, state } = read('harbour');
    await user.click(screen.getByText('warned'));
    expect(state().view.selection).toEqual(theReport(warning!.reports[0]!.id));
  });

  it('has a note for each passage in the margin, which leads to its event', async () => {
    const { user, state, container } = read('harbour');
    const notes = [...container.querySelectorAll<HTMLElement>('[data-note]')];
    expect(notes.map((note) => note.textContent)).toEqual([
      '1Two ships collide off LornMon 1 Mar 2021',
      '2Ada Finch warns Tarrel of missing sailorsAbout Tue 2 Mar 2021',
    ]);
    await user.click(notes[1]!);
    expect(state().view.selection).toEqual(theReport(warning!.reports[0]!.id));
  });

  it('points out words, number and note together', async () => {
    const { user, container } = read('harbour');
    await user.hover(screen.getByText('warned'));
    const pointedOut = () =>
      [...container.querySelectorAll('[data-pointed-out]')].map((one) => one.textContent);
    expect(pointedOut()).toEqual(
      expect.arrayContaining([
        'warned',
        '2',
        '2Ada Finch warns Tarrel of missing sailorsAbout Tue 2 Mar 2021',
      ]),
    );
    await user.hover(screen.getByRole('heading', { level: 1 }));
    expect(pointedOut()).toEqual([]);
  });

  it('holds all passages of a selected event, and one of a selected report', () => {
    const text = 'It fell. Nobody saw it fall.';
    const article = anArticle({ id: 'a', text });
    const fall = anEvent({
      id: 'fall',
      reports: [
        aReport(article, 'It fell.', { id: 'one' }),
        aReport(article, 'Nobody saw it fall.', { id: 'two' }),
      ],
    });
    const data = aDataset({ articles: [article], events: [fall] });
    const held = () =>
      screen.getAllByRole('link').map((link) => link.getAttribute('aria-current') === 'true');
    const { unmount } = read('a', data, { selection: theEvent('fall') });
    expect(held()).toEqual([true, true]);
    unmount();
    read('a', data, { selection: theReport('two') });
    expect(held()).toEqual([false, true]);
  });

  it('steps through the passages by buttons and by commands', async () => {
    const { user, state, store } = read('harbour');
    const next = screen.getByRole('button', { name: 'Next passage' });
    await user.click(next);
    expect(state().view.selection).toEqual(theReport(collision!.reports[0]!.id));
    act(() => void runViewCommand(store, 'next-passage'));
    expect(state().view.selection).toEqual(theReport(warning!.reports[0]!.id));
    expect(next).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Previous passage' }));
    expect(state().view.selection).toEqual(theReport(collision!.reports[0]!.id));
  });

  it('sets furniture apart with its reason, and shows where the publication date was read', () => {
    const text = 'News ID: 7\nPublish Date: 2 March 2021\nIt fell.';
    const article = anArticle({
      id: 'a',
      text,
      published: '2021-03-02',
      publishedFrom: 'text',
      publishedSpan: spanOf(text, '2 March 2021'),
      furniture: [{ start: 0, end: spanOf(text, 'It fell.').start }],
    });
    read('a', aDataset({ articles: [article] }));
    expect(
      screen.getAllByText('Page furniture: kept in the text, not read for events'),
    ).toHaveLength(1);
    const line = screen.getByText('2 March 2021').parentElement;
    expect(line).toHaveTextContent('Publish Date: 2 March 2021publication date read from here');
  });

  it('says that an article has no date, and shows a title that is not in the text', () => {
    read('wire');
    expect(screen.getByText(/^No publication date in the text/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Collision off Lorn');
  });

  it('links to the original page over http alone', () => {
    const page = (url: string) => {
      const article = anArticle({ id: 'a', text: 'It fell.', url });
      const { unmount } = read('a', aDataset({ articles: [article] }));
      const link = screen.queryByRole('link', { name: 'Original page' });
      unmount();
      return link?.getAttribute('href');
    };
    expect(page('https://example.org/a')).toBe('https://example.org/a');
    expect(page('javascript:alert(1)')).toBeUndefined();
    expect(page('data:text/html,x')).toBeUndefined();
  });

  it('says that an article is not there, and still offers the others', () => {
    read('nowhere');
    expect(
      screen.getByRole('heading', { name: 'This article is not in the dataset' }),
    ).toBeInTheDocument();
    expect(within(screen.getByRole('tablist')).getAllByRole('tab')).toHaveLength(2);
  });
});

describe('hostile text', () => {
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['markup', '<img src=x onerror="alert(1)"><script>alert(2)</script> it fell'],
    ['direction marks', 'it \u202Efell\u202C and \u2066more'],
    ['characters without width', 'it\u200B fe\u200Dll\uFEFF'],
    ['lone surrogates', 'it fell \uD800 and \uDC00'],
    ['nothing at all', ''],
  ];
  it.each(texts)('shows %s as the plain text that it is', (_, text) => {
    const article = anArticle({ id: 'a', title: 'Title', text });
    const events = text.includes('fell')
      ? [anEvent({ id: 'e', reports: [aReport(article, text, { trigger: 'fell' })] })]
      : [];
    const { container } = read('a', aDataset({ articles: [article], events }));
    expect(container.querySelector('article img, article script')).toBeNull();
    const shown = textOf(container)
      .replace(/^Title/, '')
      .replace('This article has no text.', '');
    expect(shown).toBe(text);
    for (const paragraph of container.querySelectorAll('article p:not([class])')) {
      expect(paragraph).toHaveAttribute('dir', 'auto');
    }
  });
});
