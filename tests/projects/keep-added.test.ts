import 'fake-indexeddb/auto';
import { expect, it, onTestFinished } from 'vitest';
import { beforeAdding, keepAdded, undoAdding } from '../../src/projects/keep-added.ts';
import { ProjectKeeper } from '../../src/projects/project-keeper.ts';
import { ProjectStore } from '../../src/projects/project-store.ts';
import { datasetFileArrived, storyGrown } from '../../src/store/actions.ts';
import { edited, projectArrived } from '../../src/store/curation-actions.ts';
import { type Data, INITIAL_STATE } from '../../src/store/state.ts';
import { dispatch, makeStore, type Store } from '../../src/store/store.ts';
import { aDataset, aHarbourDataset, anArticle } from '../builders/dataset.ts';

const harbour = aHarbourDataset();
const [first] = harbour.events;
const added = anArticle({ id: 'added', title: 'Added', text: 'Added words.' });
const grown = { ...harbour, articles: [...harbour.articles, added] };
const mine = aDataset({ title: 'My articles', articles: [added], actors: [], events: [] });

const ready = (name: string, dataset: typeof harbour): Data => ({ kind: 'ready', name, dataset });

let databases = 0;

/** A tab on a browser's storage; tabs of one browser share its database and hear each other. */
function openTab(tab: string, database: string) {
  const store: Store = makeStore({
    data: ready('harbour', harbour),
    view: { ...INITIAL_STATE.view, dataset: 'harbour' },
    session: { ...INITIAL_STATE.session, tab },
  });
  const channel = new BroadcastChannel(database);
  onTestFinished(() => channel.close());
  const keeper = new ProjectKeeper(store, {
    openStore: () => ProjectStore.open(database),
    now: () => 7,
    channel,
    query: () => '',
  });
  return { store, keeper, state: () => store.getState() };
}

const freshBrowser = () => `added-${++databases}`;

it('articles of their own become a project named after the story, which a reload opens', async () => {
  const database = freshBrowser();
  const { store, keeper, state } = openTab('a', database);
  const before = beforeAdding(store);
  dispatch(store, datasetFileArrived, ready('My articles.json', mine));
  await keepAdded(store, keeper, before);
  const { dataset: id } = state().view;
  expect(state().session.saving).toEqual({ kind: 'saved' });
  expect(state().session.added?.project).toBe(id);
  const reloaded = await openTab('b', database).keeper.open(id);
  expect(reloaded.kind === 'ready' && reloaded.data).toEqual(ready(id, mine));
  expect((await (await keeper.projects()).list()).map(({ name }) => name)).toEqual(['My articles']);
});

it('added to the story of this site they become a project of it, with what was corrected meanwhile', async () => {
  const database = freshBrowser();
  const { store, keeper, state } = openTab('a', database);
  const before = beforeAdding(store);
  dispatch(store, storyGrown, ready('Harbour.json', grown));
  dispatch(store, edited, 'Title', [
    { kind: 'title-changed', event: first!.id, title: 'Corrected' },
  ]);
  await keepAdded(store, keeper, before);
  await keeping(keeper, store);
  const { dataset: id } = state().view;
  const found = await openTab('b', database).keeper.open(id);
  expect(found.kind === 'ready' && found.data).toEqual(ready(id, grown));
  expect(found.kind === 'ready' && found.log).toHaveLength(1);
  await undoAdding(store, keeper);
  expect(state().data).toEqual(ready('harbour', harbour));
});

it('taken back, what was open is open again, and the project is among those thrown away', async () => {
  const { store, keeper, state } = openTab('a', freshBrowser());
  const before = beforeAdding(store);
  dispatch(store, datasetFileArrived, ready('My articles.json', mine));
  await keepAdded(store, keeper, before);
  await undoAdding(store, keeper);
  expect(state().data).toEqual(ready('harbour', harbour));
  expect(state().view.dataset).toBe('harbour');
  expect(state().session.added).toBeUndefined();
  expect((await (await keeper.projects()).list()).map(({ deleted }) => deleted)).toEqual([true]);
});

/** A project of the harbour with one correction. */
async function openProject(database: string) {
  const tab = openTab('a', database);
  dispatch(tab.store, edited, 'Title', [
    { kind: 'title-changed', event: first!.id, title: 'Corrected' },
  ]);
  await keeping(tab.keeper, tab.store);
  return { ...tab, id: tab.state().view.dataset };
}

/** Until what was done is saved. */
const keeping = async (keeper: ProjectKeeper, store: Store): Promise<void> => {
  keeper.follow();
  while (store.getState().session.saving?.kind !== 'saved')
    await new Promise((resume) => setImmediate(resume));
  await keeper.idle();
};

it('added to a project they are in it after a reload, with its corrections; and taken back they are not', async () => {
  const database = freshBrowser();
  const { store, keeper, state, id } = await openProject(database);
  const before = beforeAdding(store);
  dispatch(store, storyGrown, ready('Harbour.json', grown));
  await keepAdded(store, keeper, before);
  const found = await openTab('b', database).keeper.open(id);
  expect(found.kind === 'ready' && found.data).toEqual(ready(id, grown));
  expect(found.kind === 'ready' && found.log).toEqual(state().log);
  await undoAdding(store, keeper);
  const after = await openTab('c', database).keeper.open(id);
  expect(after.kind === 'ready' && after.data).toEqual(ready(id, harbour));
  expect(after.kind === 'ready' && after.log).toHaveLength(1);
});

it('a story of its own beside an open project leaves that project alone', async () => {
  const database = freshBrowser();
  const { store, keeper, state, id } = await openProject(database);
  const before = beforeAdding(store);
  dispatch(store, datasetFileArrived, ready('My articles.json', mine));
  await keepAdded(store, keeper, before);
  expect(state().view.dataset).not.toBe(id);
  await undoAdding(store, keeper);
  expect(state().view.dataset).toBe(id);
  dispatch(store, edited, 'Title', [
    { kind: 'title-changed', event: first!.id, title: 'Corrected again' },
  ]);
  await keeping(keeper, store);
  const found = await openTab('b', database).keeper.open(id);
  expect(found.kind === 'ready' && found.log).toHaveLength(2);
});

it('corrections of a file that was opened beside a project are not those of the project', async () => {
  const database = freshBrowser();
  const { store, keeper, state, id } = await openProject(database);
  dispatch(store, datasetFileArrived, ready('other.json', { ...harbour, title: 'Other' }));
  dispatch(store, edited, 'Title', [
    { kind: 'title-changed', event: first!.id, title: 'Of the file' },
  ]);
  await keeping(keeper, store);
  expect(state().view.dataset).not.toBe(id);
  expect(await (await keeper.projects()).log(id)).toHaveLength(1);
});

it('two tabs that add to one project do not overwrite each other: the later one says so', async () => {
  const database = freshBrowser();
  const one = await openProject(database);
  const other = openTab('b', database);
  const opened = await other.keeper.open(one.id);
  if (opened.kind === 'ready') dispatch(other.store, projectArrived, opened.data, opened.log);
  dispatch(other.store, (state) => ({ ...state, view: { ...state.view, dataset: one.id } }));
  dispatch(one.store, storyGrown, ready('Harbour.json', grown));
  dispatch(other.store, storyGrown, ready('Harbour.json', { ...grown, title: 'Other' }));
  await keepAdded(one.store, one.keeper, beforeAdding(one.store));
  await keepAdded(other.store, other.keeper, beforeAdding(other.store));
  expect(other.state().session.saving).toMatchObject({
    kind: 'failed',
    reason: expect.stringContaining('another tab'),
  });
  const found = await openTab('c', database).keeper.open(one.id);
  expect(found.kind === 'ready' && found.data).toEqual(ready(one.id, grown));
});

it('a browser that keeps nothing, as in a private window, says so; what is shown stays, and can be tried again', async () => {
  const { store, state } = openTab('a', freshBrowser());
  const channel = new BroadcastChannel('nothing');
  onTestFinished(() => channel.close());
  let refuses = true;
  const keeper = new ProjectKeeper(store, {
    openStore: () =>
      refuses
        ? Promise.reject(new DOMException('no storage', 'SecurityError'))
        : ProjectStore.open(`later-${databases}`),
    now: () => 7,
    channel,
    query: () => '',
  });
  const before = beforeAdding(store);
  dispatch(store, datasetFileArrived, ready('My articles.json', mine));
  await keepAdded(store, keeper, before);
  expect(state().session.saving).toMatchObject({ kind: 'failed' });
  expect(state().session.added).toBeUndefined();
  expect(state().data).toEqual(ready('My articles.json', mine));
  refuses = false;
  await keeper.tryAgain();
  expect(state().session.saving).toEqual({ kind: 'saved' });
});
