import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { choiceToggled } from '../../src/store/actions.ts';
import { dispatch } from '../../src/store/store.ts';
import { aHarbourDataset } from '../builders/dataset.ts';
import { renderWithStore, theEvent } from '../views/render-with-store.tsx';
// Fetched when asked for in the page; here before the tests, so that none of them waits for a compiler.
import '../../src/app/export/ExportSheet.tsx';
import '../../src/app/sheets/KeysSheet.tsx';
import '../../src/app/states/FailedState.tsx';
import '../../src/app/TimelineScreen.tsx';
import '../../src/views/reader/Reader.tsx';
import '../../src/views/article/ArticleView.tsx';

const renderList = (view = {}) =>
  renderWithStore(<App />, aHarbourDataset(), { view: { screen: { kind: 'list' }, ...view } });

const counts = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .find((text) => /events?( ·|$)/.test(text));

describe('the bar', () => {
  it('says what it counts, and takes a filter away by its chip', async () => {
    const { user, store, state } = renderList();
    expect(counts()).toBe('3 events · 4 reports · 2 articles');
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    expect(screen.getByText('1 of 3')).toBeInTheDocument();
    expect(counts()).toBe('1 of 3 events · 1 report · 1 article');
    await user.click(screen.getByRole('button', { name: 'Remove filter Kind: Warning' }));
    expect(state().view.filters.kinds).toEqual([]);
  });

  it('clears all filters at once', async () => {
    const { user, store, state } = renderList();
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    act(() => dispatch(store, choiceToggled, 'modalities', 'asserted'));
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(state().view.filters).toMatchObject({ kinds: [], modalities: [] });
  });

  it('has lanes to choose only where there are lanes', async () => {
    const { user, state } = renderList();
    expect(screen.queryByRole('group', { name: 'Lanes by' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Timeline' }));
    const lanes = within(screen.getByRole('group', { name: 'Lanes by' }));
    await user.click(lanes.getByRole('button', { name: 'Kind' }));
    expect(state().view).toMatchObject({ lanes: 'kind', screen: { kind: 'timeline' } });
  });
});

describe('when nothing matches', () => {
  it('names each filter with the events that return without it', async () => {
    const { user, store } = renderList();
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    act(() => dispatch(store, choiceToggled, 'certainties', 'undated'));
    expect(
      await screen.findByRole('heading', { name: 'No event matches all two filters' }),
    ).toBeInTheDocument();
    expect(screen.getByText('0 of 3')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take away Kind: Warning' }));
    expect(screen.getByRole('button', { name: /Tarrel denies/ })).toBeInTheDocument();
  });
});

describe('the keys', () => {
  it('walk through the events in time order', async () => {
    const { user, state } = renderList();
    await user.keyboard('{ArrowRight}.');
    expect(state().view.selection).toEqual(theEvent('harbour-99'));
    await user.keyboard(',');
    expect(state().view.selection).toEqual(theEvent('harbour-21'));
  });

  it('close the event, and nothing else, with Esc', async () => {
    const { user, state } = renderList({ selection: theEvent('wire-0') });
    await user.keyboard('{Escape}');
    expect(state().view.selection).toEqual({ kind: 'none' });
  });

  it('switch views and open the article', async () => {
    const { user, state } = renderList({ selection: theEvent('wire-0') });
    await user.keyboard('t');
    expect(state().view.screen.kind).toBe('timeline');
    await user.keyboard('l');
    expect(state().view.screen.kind).toBe('list');
    await user.keyboard('o');
    expect(state().view.screen).toEqual({ kind: 'article', article: 'wire' });
  });

  it('lead to the search, where letters are letters', async () => {
    const { user, state } = renderList();
    await user.keyboard('/');
    expect(screen.getByRole('searchbox', { name: /^Search events/ })).toHaveFocus();
    await user.keyboard('talk');
    expect(state().view.filters.words).toBe('talk');
    expect(state().view.screen.kind).toBe('list');
    await user.keyboard('{Escape}');
    expect(state().view.filters.words).toBe('');
    await user.keyboard('{Escape}');
    expect(document.body).toHaveFocus();
  });

  it('undo the last change of filters with Ctrl or ⌘', async () => {
    const { user, store, state } = renderList();
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    act(() => dispatch(store, choiceToggled, 'kinds', 'refusal'));
    await user.keyboard('{Control>}z{/Control}');
    expect(state().view.filters.kinds).toEqual(['warning']);
    await user.keyboard('{Meta>}z{/Meta}');
    expect(state().view.filters.kinds).toEqual([]);
  });

  it('open the sheet of keys, and rest while it is open', async () => {
    const { user, state } = renderList();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeInTheDocument();
    await user.keyboard('t');
    expect(state().view.screen.kind).toBe('list');
  });

  it('leave combinations of the browser alone', async () => {
    const { user, state } = renderList();
    await user.keyboard('{Control>}l{/Control}{Alt>}t{/Alt}{Meta>}o{/Meta}');
    expect(state().view).toMatchObject({ screen: { kind: 'list' }, selection: { kind: 'none' } });
  });
});

describe('the top bar', () => {
  it('switches the theme', async () => {
    const { user, state } = renderList();
    await user.click(screen.getByRole('button', { name: 'Theme' }));
    expect(screen.getByRole('menuitemradio', { name: 'As the system' })).toBeChecked();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(state().session.theme).toBe('dark');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Theme' })).toHaveFocus();
  });

  it('copies the link to what is shown', async () => {
    const { user } = renderList();
    await user.click(screen.getByRole('button', { name: /^Share/ }));
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
    expect(await screen.findByText('Copied')).toBeInTheDocument();
  });

  it('opens a dataset file from disk, and shows why it cannot', async () => {
    const { user, state } = renderList({ selection: theEvent('wire-0') });
    const other = { ...aHarbourDataset(), title: 'Another story' };
    const field = screen.getByLabelText('Dataset file');
    await user.upload(field, new File([JSON.stringify(other)], 'other.json'));
    expect(await screen.findByRole('button', { name: /Another story/ })).toBeInTheDocument();
    // No link leads to a file on this disk.
    expect(screen.queryByRole('button', { name: /^Share/ })).not.toBeInTheDocument();
    expect(state().view.selection).toEqual({ kind: 'none' });
    await user.upload(screen.getByLabelText('Dataset file'), new File(['{"format":'], 'cut.json'));
    expect(await screen.findByText(/cut off/)).toBeInTheDocument();
  });

  it('exports what is shown in the format of a tool, and says what got lost', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: (file: Blob) => saved.push(file) }));
    HTMLAnchorElement.prototype.click = () => undefined;
    const { user, store } = renderList();
    act(() => dispatch(store, choiceToggled, 'kinds', 'warning'));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('button', { name: 'Save as Sourceline dataset' }));
    const { events } = JSON.parse((await saved[0]?.text()) ?? '');
    expect(events).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(screen.getByText(/The format has no place for/)).toBeInTheDocument();
  });
});

it('says that the link asks for an event which is not there', () => {
  renderList({ selection: theEvent('gone') });
  expect(screen.getByRole('heading', { name: 'This event is not in the dataset' })).toBeVisible();
});

it('has a way past the filters', async () => {
  const { user } = renderList();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Skip to the events' })).toHaveFocus();
});

it('names the tab after what is on screen', async () => {
  const { user } = renderList();
  expect(document.title).toBe('The collision off Lorn · Sourceline');
  await user.click(screen.getByRole('button', { name: /^Tarrel denies/ }));
  expect(document.title).toBe(
    'Tarrel denies that its ship was there · The collision off Lorn · Sourceline',
  );
});

describe('on a phone', () => {
  const asPhone = () => {
    const wide = window.matchMedia;
    window.matchMedia = (media) => ({ ...wide(media), matches: media.includes('max-width') });
    onTestFinished(() => {
      window.matchMedia = wide;
    });
    return renderList();
  };

  it('the views, filters and articles are at the foot of the page', async () => {
    const { user, state } = asPhone();
    const tabs = within(await screen.findByRole('navigation', { name: 'Views' }));
    expect(tabs.getByRole('button', { current: 'page' })).toHaveTextContent('List');
    await user.click(tabs.getByRole('button', { name: 'Filters' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Filters' }));
    await user.click(sheet.getByRole('checkbox', { name: /Warning/ }));
    await user.click(sheet.getByRole('button', { name: 'Show 1 event' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(tabs.getByRole('button', { name: /Filters\s*1 active/ })).toBeInTheDocument();
    await user.click(tabs.getByRole('button', { name: 'Articles' }));
    await user.click(await screen.findByRole('button', { name: /Collision off Lorn/ }));
    expect(state().view.screen).toEqual({ kind: 'article', article: 'wire' });
  });

  it('the search is folded to a button', async () => {
    const { user, state } = asPhone();
    expect(screen.queryByRole('searchbox', { name: /^Search/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Search' }));
    expect(screen.getByRole('searchbox', { name: /^Search/ })).toHaveFocus();
    await user.keyboard('ship');
    expect(state().view.filters.words).toBe('ship');
  });

  it('all else is behind one menu', async () => {
    const { user, state } = asPhone();
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitemradio', { name: 'Dark' }));
    expect(state().session.theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Copy the link to this view' }));
    expect(await screen.findByText('Link copied')).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });
});
