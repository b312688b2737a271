import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NothingMatches } from '../../src/app/states/NothingMatches.tsx';
import type { ArticleId } from '../../src/model/dataset.ts';
import { NO_FILTERS } from '../../src/query/filters.ts';
import { INITIAL_STATE, type View } from '../../src/store/state.ts';
import { ArticleView } from '../../src/views/article/ArticleView.tsx';
import { Compare } from '../../src/views/compare/Compare.tsx';
import { Filters } from '../../src/views/filters/Filters.tsx';
import { List } from '../../src/views/list/List.tsx';
import { Reader } from '../../src/views/reader/Reader.tsx';
import { aHarbourDataset } from '../builders/dataset.ts';
import { sayGerman } from '../messages/say-german.ts';
import { renderWithStore, theEvent } from './render-with-store.tsx';

const dataset = aHarbourDataset();
const [collision] = dataset.events;
const session = { ...INITIAL_STATE.session, language: 'de', say: sayGerman } as const;
const inGerman = (children: React.ReactNode, view: Partial<View> = {}) =>
  renderWithStore(children, dataset, { session, view });

describe('in German', () => {
  it('the list words dates, kinds and who, and leaves titles and quotes as they are', () => {
    inGerman(<List />);
    const [head, ...rows] = screen.getAllByRole('row').map((row) => row.textContent);
    expect(head).toBe('WannArtEreignis und erste MeldungWerQuellen');
    expect(rows[0]).toBe('Montag, 1. März 2021 1 Ereignis');
    expect(rows[1]).toMatch(/^Mo., 1. Märzgenannt.*Two ships collide off Lorn.*nicht genannt/);
    expect(rows[2]).toBe(
      'Etwa Dienstag, 2. März 2021 nur durch die Veröffentlichung von A bekannt · 1 Ereignis',
    );
    const title = screen.getByText('Two ships collide off Lorn');
    expect(title.closest('[lang]')).toHaveAttribute('lang', 'en');
  });

  it('the filters', () => {
    inGerman(<Filters />);
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Akteure3 insgesamt',
      'Art des Ereignisses',
      'Sicherheit des Datums',
      'Darstellung',
      'Artikel',
      'Zeitraum',
      'Wörter',
    ]);
    expect(screen.getByRole('checkbox', { name: /^Warnung\s+1 Ereignis$/ })).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Rolle' })).toBeInTheDocument();
  });

  it('the panel of an event', async () => {
    inGerman(<Reader />, { selection: theEvent(collision!.id) });
    const panel = within(screen.getByRole('complementary', { name: 'Ereignis' }));
    expect(panel.getByText('Montag, 1. März 2021')).toBeInTheDocument();
    expect(
      panel.getByText((_, element) =>
        /^Gerechnet ab der Veröffentlichung von A, Di., 2. März 2021.$/.test(
          element?.tagName === 'P' ? (element.textContent ?? '') : '',
        ),
      ),
    ).toBeInTheDocument();
    expect(panel.getByRole('heading', { name: /^Meldungen/ })).toBeInTheDocument();
    expect(await panel.findByRole('button', { name: 'Artikel vergleichen' })).toBeInTheDocument();
    expect(panel.getAllByRole('button', { name: 'Im Artikel öffnen' })).toHaveLength(2);
  });

  it('an article, whose own words keep its language', () => {
    inGerman(<ArticleView />, { screen: { kind: 'article', article: 'harbour' as ArticleId } });
    const facts = screen.getByText(/^B. Quill, Lorn Gazette/);
    expect(facts.closest('[lang]')).toHaveAttribute('lang', 'en');
    expect(screen.getByText(/Erschienen Di., 2. März 2021, 08:30 Uhr/)).toHaveAttribute(
      'lang',
      'de',
    );
    expect(screen.getByText('2 Belege · 2 Ereignisse')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Nächster Beleg' })).toBeInTheDocument();
  });

  it('a comparison', () => {
    inGerman(<Compare />, { screen: { kind: 'compare' }, selection: theEvent(collision!.id) });
    expect(screen.getByText('2 Meldungen in 2 Artikeln, 1 Sprecher')).toBeInTheDocument();
    expect(screen.getByText('Die Belege, nach nächstem Wortlaut gepaart')).toBeInTheDocument();
  });

  it('that nothing matches', () => {
    inGerman(<NothingMatches />, {
      filters: { ...NO_FILTERS, kinds: ['visit'], words: 'zebra' },
    });
    expect(screen.getByRole('heading')).toHaveTextContent(
      'Kein Ereignis entspricht beiden Filtern',
    );
    expect(screen.getByText(/Wörter: „zebra“/)).toBeInTheDocument();
  });
});
