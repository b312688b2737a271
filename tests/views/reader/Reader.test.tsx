import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FILTERS } from '../../../src/query/filters.ts';
import { eventSelected } from '../../../src/store/actions.ts';
import { useSelected } from '../../../src/store/react.tsx';
import { selectSelected } from '../../../src/store/select-drawn.ts';
import { dispatch } from '../../../src/store/store.ts';
import { Announcement } from '../../../src/views/reader/Announcement.tsx';
import { openedKey } from '../../../src/views/reader/opened-key.ts';
import { Reader } from '../../../src/views/reader/Reader.tsx';
import { useEnterFocus } from '../../../src/views/reader/use-enter-focus.ts';
import {
  aDataset,
  aHarbourDataset,
  anArticle,
  anEvent,
  aReport,
  aWhen,
} from '../../builders/dataset.ts';
import { renderWithStore, theEvent, theReport } from '../render-with-store.tsx';

const dataset = aHarbourDataset();
const [collision = '', warning = '', denial = ''] = dataset.events.map(({ id }): string => id);
const show = (selected: string, start = {}) =>
  renderWithStore(
    <>
      <Announcement />
      <Reader />
    </>,
    dataset,
    { view: { selection: theEvent(selected), ...start } },
  );
const section = (name: string) => within(screen.getByRole('region', { name }));

describe('Reader', () => {
  it('shows nothing where nothing is selected', () => {
    renderWithStore(<Reader />, dataset);
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
  });

  it('tells kind and title, and says them to those who listen', () => {
    show(warning);
    const panel = within(screen.getByRole('complementary', { name: 'Event' }));
    expect(panel.getByText('Warning')).toBeInTheDocument();
    expect(
      panel.getByRole('heading', { level: 2, name: 'Ada Finch warns Tarrel of missing sailors' }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'Ada Finch warns Tarrel of missing sailors. About Tuesday 2 March 2021, 2 of 3.',
    );
  });

  it('shows the phrase, what it was counted from, how the date is known, and its notation', () => {
    show(collision);
    const when = section('When');
    expect(when.getByText('Monday 1 March 2021')).toBeInTheDocument();
    expect(when.getByText('on Monday')).toBeInTheDocument();
    expect(when.getByText(/^Counted from the publication of/)).toHaveTextContent(
      'Counted from the publication of A, Tue 2 Mar 2021.',
    );
    expect(when.getByText('Date stated')).toBeInTheDocument();
    expect(when.getByText('2021-03-01')).toBeInTheDocument();
  });

  it('says what the publication tells where the words tell no date, and what ~ means', () => {
    show(warning);
    const when = section('When');
    expect(when.getByText(/^No date in the words/)).toHaveTextContent(
      'A was published on Tue 2 Mar 2021, 08:30, so it cannot be later.',
    );
    expect(when.getByText('Known only by publication')).toBeInTheDocument();
    expect(when.getByRole('listitem')).toHaveTextContent('~ about then, as news of the day');
  });

  it('says that the words of the date stand in another sentence', () => {
    const text = 'It began on May 3, 2021. The bridge fell.';
    const article = anArticle({ id: 'a', text });
    const when = aWhen('2021-05-03', { basis: 'context', phrase: [article, 'on May 3, 2021'] });
    const fall = anEvent({ id: 'fall', when, reports: [aReport(article, 'The bridge fell.')] });
    renderWithStore(<Reader />, aDataset({ articles: [article], events: [fall] }), {
      view: { selection: theEvent('fall') },
    });
    expect(section('When').getByText(/another sentence/)).toHaveTextContent(
      'The words stand in another sentence of A.',
    );
    expect(section('When').getByText('From context')).toBeInTheDocument();
  });

  it('says that there is no date, and that the article has none', () => {
    show(denial);
    const when = section('When');
    expect(when.getAllByText('No date')).toHaveLength(2);
    expect(when.getByText(/^No date in the words/)).toHaveTextContent('B has no date.');
  });

  it('names who took part, and filters by them', async () => {
    const { user, state } = show(warning);
    const who = section('Who');
    const agent = who.getByRole('button', { name: 'Ada Finch Harbour master' });
    expect(agent).toHaveAttribute('aria-pressed', 'false');
    await user.click(agent);
    expect(state().view.filters.actors).toEqual(['ada-finch']);
    expect(agent).toHaveAttribute('aria-pressed', 'true');
    await user.click(agent);
    expect(state().view.filters.actors).toEqual([]);
  });

  it('says where, and that no agent is named', () => {
    show(collision);
    const who = section('Who');
    expect(who.getByText('not named')).toBeInTheDocument();
    expect(who.getByText('off Lorn')).toBeInTheDocument();
  });

  it('shows each report verbatim, with its trigger, date phrase, figures, chain, modality and place', () => {
    show(collision);
    const reports = section('Reports');
    expect(reports.getByText('2 reports · 2 articles')).toBeInTheDocument();
    const [first, second] = reports.getAllByRole('article').map((card) => within(card));
    const passage = dataset.events[0]!.reports[0]!.passage;
    expect(first!.getByText('collided').tagName).toBe('MARK');
    expect(first!.getByRole('blockquote')).toHaveTextContent(passage.quote);
    expect(first!.getByText('Ada Finch')).toBeInTheDocument();
    expect(first!.getByText('claimed')).toBeInTheDocument();
    expect(first!.getByText('2 ships')).toBeInTheDocument();
    expect(
      first!.getByText(`verbatim, characters ${passage.start}–${passage.end}`),
    ).toBeInTheDocument();
    expect(second!.getByText('in the article’s own voice')).toBeInTheDocument();
  });

  it('copies a quote with where it stands', async () => {
    const { user } = show(warning);
    await user.click(screen.getByRole('button', { name: /^Copy quote and citation/ }));
    await expect(navigator.clipboard.readText()).resolves.toContain(
      '“Finch warned Tarrel that 12 sailors were missing.” B. Quill, Port of Lorn closed',
    );
  });

  it('opens the article at the report', async () => {
    const { user, state } = show(warning);
    await user.click(screen.getByRole('button', { name: 'Open in article' }));
    expect(state().view.screen).toEqual({ kind: 'article', article: 'harbour' });
    expect(state().view.selection).toEqual(theReport(dataset.events[1]!.reports[0]!.id));
  });

  it('marks the report that the address asks for', () => {
    const { id } = dataset.events[0]!.reports[1]!;
    renderWithStore(<Reader />, dataset, { view: { selection: theReport(id) } });
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-current'))).toEqual([null, 'true']);
  });

  it('leads to what else is told in these words', async () => {
    const { user, state } = show(collision);
    const near = section('Also told in these words');
    await user.click(near.getByRole('button', { name: /Ada Finch warns.*next sentence/ }));
    expect(state().view.selection).toEqual(theEvent(warning));
  });

  it('offers what is possibly the same, and opens it', async () => {
    const doubtful = dataset.events.map((event) =>
      event.id === collision ? { ...event, possiblySame: [dataset.events[1]!.id] } : event,
    );
    const { user, state } = renderWithStore(
      <Reader />,
      { ...dataset, events: doubtful },
      { view: { selection: theEvent(collision) } },
    );
    await user.click(section('Possibly the same').getByRole('button', { name: /1 report/ }));
    expect(state().view.selection).toEqual(theEvent(warning));
  });

  it('goes to the previous and next event, and not beyond the last', async () => {
    const { user, state } = show(collision);
    expect(screen.getByRole('button', { name: 'Previous event' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Next event' }));
    expect(state().view.selection).toEqual(theEvent(warning));
    expect(screen.getByText('2 of 3')).toBeInTheDocument();
  });

  it('copies the link', async () => {
    const { user } = show(collision);
    await user.click(screen.getByRole('button', { name: 'Copy link to this event' }));
    await expect(navigator.clipboard.readText()).resolves.toBe(window.location.href);
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });

  it('shows an event that the filters hide, says so, and clears them', async () => {
    const { user, state } = show(collision, { filters: { ...NO_FILTERS, kinds: ['warning'] } });
    expect(screen.getByText(/^Hidden by the filters/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(state().view.filters).toEqual(NO_FILTERS);
    expect(screen.queryByText(/^Hidden by the filters/)).not.toBeInTheDocument();
  });

  it.each([
    ['event', theEvent('nowhere'), 'This event is not in the dataset'],
    ['report', theReport('nothing'), 'This report is not in the dataset'],
  ])('says that a link to an %s leads nowhere, and what to do', async (_, selection, heading) => {
    const { user, state } = renderWithStore(<Reader />, dataset, { view: { selection } });
    expect(screen.getByRole('heading', { name: heading })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show the events' }));
    expect(state().view.selection).toEqual({ kind: 'none' });
  });
});

describe('focus of the reader', () => {
  function Page() {
    const opened = useSelected((state) => openedKey(selectSelected(state)));
    const panel = useEnterFocus(opened);
    return (
      <>
        <button type="button" data-event="any">
          row
        </button>
        <button type="button">step</button>
        {opened !== undefined && <Reader panel={panel} />}
      </>
    );
  }
  const withList = <Page />;

  it('stays where it is when an event is opened, and Esc closes from inside', async () => {
    const { user, store, state } = renderWithStore(withList, dataset);
    await user.click(screen.getByRole('button', { name: 'row' }));
    act(() => dispatch(store, eventSelected, dataset.events[0]!.id));
    expect(screen.getByRole('button', { name: 'row' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Next event' }));
    await user.keyboard('{Escape}');
    expect(state().view.selection).toEqual({ kind: 'none' });
  });

  const opening = (name: string) => {
    const rendered = renderWithStore(withList, dataset);
    const button = screen.getByRole('button', { name });
    button.addEventListener('click', () =>
      act(() => dispatch(rendered.store, eventSelected, dataset.events[0]!.id)),
    );
    button.focus();
    return { ...rendered, button };
  };

  it('goes to the panel when Enter on an event opened it, and back when it is closed', async () => {
    const { user, button } = opening('row');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('complementary', { name: 'Event' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
  });

  it('goes to the panel also when Enter is pressed on the event that is open', async () => {
    const { user, button } = opening('row');
    await user.click(button);
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('complementary', { name: 'Event' })).toHaveFocus();
  });

  it('stays on a control that only steps to an event', async () => {
    const { user, button } = opening('step');
    await user.keyboard('{Enter}');
    expect(button).toHaveFocus();
  });
});

describe('the reader on a phone', () => {
  afterEach(() => vi.restoreAllMocks());
  const onPhone = (selected: string) => {
    const media = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
    vi.spyOn(window, 'matchMedia').mockReturnValue(media as unknown as MediaQueryList);
    return show(selected);
  };

  it('is a sheet that names the kind at its head and has the steps at its foot', async () => {
    const { user, state } = onPhone(collision);
    const sheet = within(screen.getByRole('dialog', { name: 'Event' }));
    expect(sheet.getByText('Disaster')).toHaveTextContent('Disaster1 of 3');
    await user.click(sheet.getByRole('button', { name: 'Next' }));
    expect(state().view.selection).toEqual(theEvent(warning));
  });

  it('tells the words before the names', () => {
    onPhone(collision);
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings.map((text) => text.split(/\d/)[0])).toEqual([
      'When',
      'Reports',
      'Who',
      'Also told in these words',
    ]);
  });

  it('closes', async () => {
    const { user, state } = onPhone(collision);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(state().view.selection).toEqual({ kind: 'none' });
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
