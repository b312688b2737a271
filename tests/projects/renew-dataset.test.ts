/** Articles that are added to a project put another dataset in the place of its own. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, onTestFinished, vi } from 'vitest';
import { curate } from '../../src/curation/apply-edits.ts';
import { type Entry, readLog } from '../../src/curation/log.ts';
import { PROJECT_VERSION, type Project } from '../../src/projects/project.ts';
import { ProjectStore } from '../../src/projects/project-store.ts';
import { aHarbourDataset, anArticle } from '../builders/dataset.ts';

const dataset = aHarbourDataset();
const [first] = dataset.events;
const added = anArticle({ id: 'added', title: 'Added', text: 'Added words.' });
const grown = { ...dataset, articles: [...dataset.articles, added] };
const fewer = { ...dataset, events: dataset.events.slice(0, 1) };

const titled = (id: string, title: string): Entry => ({
  kind: 'step',
  step: {
    id,
    name: 'Title',
    edits: [{ kind: 'title-changed', event: first!.id, title }],
    anchors: { events: [], reports: [], actors: [] },
  },
});

const aProject = (): Project => ({
  info: { id: 'a', name: 'A', version: PROJECT_VERSION, dataset: 'a', query: '', changed: 1 },
  dataset,
  log: [titled('1', 'Corrected')],
});

let databases = 0;

async function openStore(name: string): Promise<ProjectStore> {
  const store = await ProjectStore.open(name);
  onTestFinished(() => store.close());
  return store;
}

it('a crash at any write leaves the project as it was, and it can be tried again', async () => {
  for (let crash = 0; crash < 2; crash++) {
    const name = `renew-${++databases}`;
    const store = await openStore(name);
    await store.create(aProject());
    let left = crash;
    const real = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: Parameters<typeof real>
    ) {
      if (left-- <= 0) {
        this.transaction.abort();
        throw new DOMException('no room', 'QuotaExceededError');
      }
      return real.apply(this, args);
    });
    const keys = { from: 'a', to: 'b' };
    await expect(store.renew('a', keys, { dataset: grown }, 2)).rejects.toThrow();
    vi.restoreAllMocks();
    const { info: _, ...found } = await (await openStore(name)).load('a');
    const { info: __, ...before } = aProject();
    expect(found).toEqual(before);
    await store.renew('a', keys, { dataset: grown }, 3);
    expect((await store.load('a')).dataset).toEqual(grown);
  }
});

it('a copy that shares the dataset keeps it', async () => {
  const store = await openStore(`renew-${++databases}`);
  await store.create(aProject());
  await store.duplicate('a', { id: 'b', name: 'B', changed: 2 });
  await store.renew('a', { from: 'a', to: 'c' }, { dataset: grown }, 3);
  expect((await store.load('b')).dataset).toEqual(dataset);
  expect((await store.load('a')).dataset).toEqual(grown);
});

it('after any edits, undos, readings and reloads what is shown is the log on the latest reading', async () => {
  const action = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), title: fc.string({ minLength: 1 }) }),
    fc.record({
      kind: fc.constant('read' as const),
      reading: fc.constantFrom(dataset, grown, fewer),
    }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'reload' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 14 }), async (actions) => {
      const name = `renew-${++databases}`;
      let store = await ProjectStore.open(name);
      await store.create(aProject());
      let [reading, log] = [dataset, aProject().log];
      let key = 'a';
      for (const [at, one] of actions.entries()) {
        const last = readLog(log).steps.at(-1);
        const entry: Entry | undefined =
          one.kind === 'edit'
            ? titled(`edit ${at}`, one.title)
            : one.kind === 'undo'
              ? last && { kind: 'undone', step: last.id }
              : undefined;
        if (entry) {
          log = [...log, entry];
          await store.append('a', [entry], at);
        } else if (one.kind === 'read') {
          reading = one.reading;
          await store.renew('a', { from: key, to: `read ${at}` }, { dataset: reading }, at);
          key = `read ${at}`;
        } else if (one.kind === 'reload') {
          store.close();
          store = await ProjectStore.open(name);
        }
      }
      const found = await store.load('a');
      store.close();
      expect(curate(found.dataset, readLog(found.log).steps)).toEqual(
        curate(reading, readLog(log).steps),
      );
    }),
    { numRuns: 30 },
  );
});
