import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { applyEdits } from '../../src/curation/apply-edits.ts';
import { type Entry, readLog } from '../../src/curation/log.ts';
import { PROJECT_VERSION, type Project } from '../../src/projects/project.ts';
import { decodeProject, encodeProject } from '../../src/projects/project-file.ts';
import { ProjectSaver } from '../../src/projects/project-saver.ts';
import { ProjectStore } from '../../src/projects/project-store.ts';
import type { Saving } from '../../src/store/state.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

const dataset = aHarbourDataset();
const [first] = dataset.events;

const step = (id: string): Entry => ({
  kind: 'step',
  step: {
    id,
    name: `Step ${id}`,
    edits: [{ kind: 'title-changed', event: first!.id, title: `Title ${id}` }],
    anchors: { events: [], reports: [], actors: [] },
  },
});

const aProject = (id: string, log: readonly Entry[] = []): Project => ({
  info: { id, name: id, version: PROJECT_VERSION, dataset: id, query: '', changed: 1 },
  dataset,
  log,
});

let databases = 0;
const freshName = () => `test-${++databases}`;

async function freshStore(name = freshName()): Promise<ProjectStore> {
  const store = await ProjectStore.open(name);
  onTestFinished(() => store.close());
  return store;
}

describe('a project', () => {
  it('is there again after it was closed', async () => {
    const name = freshName();
    const store = await freshStore(name);
    await store.create(aProject('a', [step('1')]));
    await store.append('a', [step('2'), { kind: 'undone', step: '1' }], 2);
    store.close();
    const again = await (await freshStore(name)).load('a');
    expect(again.dataset).toEqual(dataset);
    expect(again.log).toEqual([step('1'), step('2'), { kind: 'undone', step: '1' }]);
    expect(again.info.changed).toBe(2);
  });

  it('is copied, and each goes its own way', async () => {
    const store = await freshStore();
    await store.create(aProject('a', [step('1')]));
    await store.duplicate('a', { id: 'b', name: 'Copy', changed: 3 });
    await store.append('b', [step('2')], 4);
    expect((await store.load('a')).log).toEqual([step('1')]);
    expect((await store.load('b')).log).toEqual([step('1'), step('2')]);
    expect((await store.list()).map(({ name }) => name)).toEqual(['Copy', 'a']);
  });

  it('thrown away is brought back whole, and gone when that is emptied', async () => {
    const store = await freshStore();
    await store.create(aProject('a', [step('1')]));
    await store.duplicate('a', { id: 'b', name: 'b', changed: 3 });
    await store.throwAway('a');
    await store.bringBack('a');
    expect((await store.load('a')).log).toEqual([step('1')]);
    await store.throwAway('a');
    await store.empty();
    await expect(store.load('a')).rejects.toThrow('no such project');
    expect((await store.load('b')).dataset).toEqual(dataset);
  });

  it('of a newer version says so', async () => {
    const store = await freshStore();
    const { info, ...rest } = aProject('a');
    await store.create({ ...rest, info: { ...info, version: PROJECT_VERSION + 1 } });
    await expect(store.load('a')).rejects.toThrow('newer Sourceline');
  });
});

/** Two tabs on one project; `log` is what each shows, `acknowledged` what it has shown as saved. */
function tab(store: ProjectStore, others: () => readonly { saver: ProjectSaver }[]) {
  const state = { log: [] as readonly Entry[], acknowledged: 0, savings: [] as Saving[] };
  const saver = new ProjectSaver(
    'a',
    [],
    store,
    {
      log: (log) => {
        state.log = log;
      },
      saving: (saving) => {
        state.savings.push(saving);
        if (saving.kind === 'saved') state.acknowledged = state.log.length;
      },
      saved: () => {
        for (const other of others()) other.saver.readAgain();
      },
    },
    () => 5,
  );
  const does = (entry: Entry) => {
    state.log = [...state.log, entry];
    saver.follow(state.log);
  };
  return { state, saver, does };
}

describe('two tabs', () => {
  it('lose nothing, and come to show the same', async () => {
    const store = await freshStore();
    await store.create(aProject('a'));
    const tabs: ReturnType<typeof tab>[] = [];
    tabs.push(tab(store, () => tabs.slice(1)));
    tabs.push(tab(store, () => tabs.slice(0, 1)));
    for (const id of ['1', '2', '3']) {
      tabs[0]!.does(step(`left ${id}`));
      tabs[1]!.does(step(`right ${id}`));
    }
    for (let round = 0; round < 3; round++) for (const { saver } of tabs) await saver.idle();
    const stored = await store.log('a');
    expect(stored).toHaveLength(6);
    expect(tabs[0]!.state.log).toEqual(stored);
    expect(tabs[1]!.state.log).toEqual(stored);
  });
});

describe('storage that fails', () => {
  /** Lets so many writes pass, then every one fails as it does where there is no room. */
  function failAfter(writes: number) {
    let left = writes;
    for (const method of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<typeof real>
      ) {
        if (left-- <= 0) {
          this.transaction.abort();
          throw new DOMException('no room', 'QuotaExceededError');
        }
        return real.apply(this, args);
      });
    }
  }

  it('at any write loses nothing that was shown as saved, and keeps the rest to try again', async () => {
    const entries = Array.from({ length: 8 }, (_, at) => step(String(at)));
    for (let crash = 0; crash <= 17; crash++) {
      const name = freshName();
      const store = await freshStore(name);
      await store.create(aProject('a'));
      const one = tab(store, () => []);
      failAfter(crash);
      for (const entry of entries) {
        one.does(entry);
        if (Number(entry.kind === 'step' && entry.step.id) % 3 === 0) await one.saver.idle();
      }
      await one.saver.idle();
      vi.restoreAllMocks();
      // The browser crashes here: what another visit finds is what was written.
      const found = await (await freshStore(name)).log('a');
      expect(found.length).toBeGreaterThanOrEqual(one.state.acknowledged);
      expect(found).toEqual(entries.slice(0, found.length));
      const last = one.state.savings.at(-1);
      if (found.length < entries.length) expect(last?.kind).toBe('failed');
      one.saver.save();
      await one.saver.idle();
      expect(await store.log('a')).toEqual(entries);
      expect(one.state.savings.at(-1)).toEqual({ kind: 'saved' });
    }
  });

  it('while a project is made leaves none of it', async () => {
    for (let crash = 0; crash < 4; crash++) {
      const store = await freshStore();
      failAfter(crash);
      await expect(store.create(aProject('a', [step('1'), step('2')]))).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await store.list()).toEqual([]);
      expect(await store.log('a')).toEqual([]);
    }
  });

  it('says why in words', async () => {
    const store = await freshStore();
    await store.create(aProject('a'));
    const one = tab(store, () => []);
    failAfter(0);
    one.does(step('1'));
    await one.saver.idle();
    vi.restoreAllMocks();
    expect(one.state.savings.at(-1)?.kind).toBe('failed');
  });
});

describe('a project file', () => {
  it('holds all of a project', () => {
    const project = {
      name: 'My story',
      query: '?view=list',
      dataset,
      without: [first!.reports[0]!.id],
      log: [step('1'), { kind: 'undone', step: '1' } as const],
    };
    expect(decodeProject(encodeProject(project))).toEqual({ ok: true, value: project });
  });

  it.each([
    ['no JSON', 'x', /not JSON/],
    ['something else', '{"format":"sourceline"}', /no project/],
    ['a newer version', '{"format":"sourceline-project","version":2}', /newer Sourceline/],
    [
      'an edit that is none',
      encodeProject({
        name: 'x',
        query: '',
        dataset,
        log: [{ ...step('1'), kind: 'stolen' } as never],
      }),
      /log\.0/,
    ],
    [
      'a misquote',
      encodeProject({ name: 'x', query: '', dataset, log: [] }).replace('"quote":"', '"quote":"x'),
      /quote/,
    ],
  ])('of %s is refused with the reason', (_, text, reason) => {
    const decoded = decodeProject(text);
    expect(decoded.ok ? '' : decoded.failure.join(' ')).toMatch(reason);
  });
});

it('what is shown after any edits, undos and visits is what the log gives', async () => {
  const action = fc.oneof(
    fc.record({ kind: fc.constant('step' as const), title: fc.string({ minLength: 1 }) }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'visit' as const) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 14 }), async (actions) => {
      const name = freshName();
      let store = await ProjectStore.open(name);
      await store.create(aProject('a'));
      let log: readonly Entry[] = [];
      const all: Entry[] = [];
      for (const [at, one] of actions.entries()) {
        const { steps, undone } = readLog(log);
        if (one.kind === 'visit') {
          store.close();
          store = await ProjectStore.open(name);
          log = (await store.load('a')).log;
          continue;
        }
        const entry: Entry | undefined =
          one.kind === 'step'
            ? step(`${at} ${one.title}`)
            : one.kind === 'undo'
              ? steps.at(-1) && { kind: 'undone', step: steps.at(-1)!.id }
              : undone.at(-1) && { kind: 'redone', step: undone.at(-1)!.id };
        if (!entry) continue;
        log = [...log, entry];
        all.push(entry);
        await store.append('a', [entry], at);
      }
      store.close();
      expect(log).toEqual(all);
      expect(applyEdits(dataset, readLog(log).steps)).toEqual(
        applyEdits(dataset, readLog(all).steps),
      );
    }),
    { numRuns: 30 },
  );
});
