/** Projects in the browser's database. Every method is one transaction: it is done, and flushed, or nothing of it is. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../curation/log.ts';
import type { ReportId } from '../model/dataset.ts';
import { decodeDataset } from '../model/decode-dataset.ts';
import type { WordSearcher } from '../query/word-searcher.ts';
import { encodeInPieces } from './encode-in-pieces.ts';
import { PROJECT_VERSION, type Project, type ProjectInfo } from './project.ts';

interface KeptDataset {
  readonly text: string;
  readonly without?: readonly ReportId[];
}

interface Kept {
  readonly project: string;
  readonly entry: Entry;
}

interface Schema extends DBSchema {
  projects: { key: string; value: ProjectInfo };
  datasets: { key: string; value: KeptDataset };
  /** Append-only: the order of the keys is the order of the log, whichever tab wrote it. */
  entries: { key: number; value: Kept; indexes: { project: string } };
}

type Database = IDBPDatabase<Schema>;

/** A transaction that says it is done is on the disk. */
const FLUSHED = { durability: 'strict' } as const;

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** Does the work within a transaction, and waits until it is on the disk; where any of it fails, nothing is done. */
async function whole(tx: Transaction, work: () => Promise<void>): Promise<void> {
  // Told once, below; a rejection that nobody awaits would be told again.
  tx.done.catch(() => undefined);
  try {
    await work();
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It was aborted already, by what went wrong.
    }
    throw error;
  }
  await tx.done;
}

const NO_PROJECT = 'There is no such project in this browser';

/** A dataset from its kept text, checked; undefined where it is damaged. */
export type Decode = (
  text: string,
) => Promise<Pick<OpenedProject, 'dataset' | 'searcher'> | undefined>;

/** In the thread that asks. */
const decodeAtOnce: Decode = async (text) => {
  const decoded = decodeDataset(text);
  return decoded.ok ? { dataset: decoded.value } : undefined;
};

export interface OpenedProject extends Project {
  /** Given where the words of a large dataset are looked for beside the page. */
  readonly searcher?: WordSearcher;
}

/** Why a project cannot be opened, in a sentence. */
export class ProjectProblem extends Error {}

export class ProjectStore {
  readonly #db: Database;

  private constructor(db: Database) {
    this.#db = db;
  }

  /** Rejects where the browser keeps nothing, as some do in a private window. */
  static async open(name = 'sourceline'): Promise<ProjectStore> {
    const db = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('projects', { keyPath: 'id' });
        fresh.createObjectStore('datasets');
        const entries = fresh.createObjectStore('entries', { autoIncrement: true });
        entries.createIndex('project', 'project');
      },
      // A newer version of the page, in another tab, wants to change the database.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    });
    return new ProjectStore(db);
  }

  close(): void {
    this.#db.close();
  }

  /** Every project, the latest first; those thrown away as well. */
  async list(): Promise<readonly ProjectInfo[]> {
    const all = await this.#db.getAll('projects');
    return all.toSorted((a, b) => b.changed - a.changed || (a.id < b.id ? -1 : 1));
  }

  async create({ info, dataset, without, log }: Project): Promise<void> {
    const kept = { text: await encodeInPieces(dataset), ...(without && { without }) };
    const tx = this.#db.transaction(['projects', 'datasets', 'entries'], 'readwrite', FLUSHED);
    await whole(tx, async () => {
      await tx.objectStore('datasets').put(kept, info.dataset);
      await tx.objectStore('projects').put(info);
      for (const entry of log) await tx.objectStore('entries').add({ project: info.id, entry });
    });
  }

  /** Adds to the end of a project's log. */
  async append(id: string, entries: readonly Entry[], changed: number): Promise<void> {
    const tx = this.#db.transaction(['projects', 'entries'], 'readwrite', FLUSHED);
    await whole(tx, async () => {
      const info = await tx.objectStore('projects').get(id);
      if (info) await tx.objectStore('projects').put({ ...info, changed });
      for (const entry of entries) await tx.objectStore('entries').add({ project: id, entry });
    });
  }

  async log(id: string): Promise<readonly Entry[]> {
    const kept = await this.#db.getAllFromIndex('entries', 'project', id);
    return kept.map(({ entry }) => entry);
  }

  /** The whole project, read in one transaction. Rejects with a ProjectProblem where it cannot be opened. */
  async load(id: string, decode: Decode = decodeAtOnce): Promise<OpenedProject> {
    const tx = this.#db.transaction(['projects', 'datasets', 'entries']);
    const info = await tx.objectStore('projects').get(id);
    if (!info) throw new ProjectProblem(NO_PROJECT);
    if (info.version > PROJECT_VERSION)
      throw new ProjectProblem(
        `The project is of a newer Sourceline (version ${info.version}); this one reads version ${PROJECT_VERSION}`,
      );
    const kept = await tx.objectStore('datasets').get(info.dataset);
    const entries = await tx.objectStore('entries').index('project').getAll(id);
    await tx.done;
    const decoded = kept && (await decode(kept.text));
    if (!decoded) throw new ProjectProblem('The dataset of the project is damaged');
    return {
      info,
      ...decoded,
      ...(kept?.without && { without: kept.without }),
      log: entries.map(({ entry }) => entry),
    };
  }

  /** A name, a view, thrown away or back again. */
  async change(id: string, change: Partial<Omit<ProjectInfo, 'id' | 'deleted'>>): Promise<void> {
    await this.#rewrite(id, (info) => ({ ...info, ...change }));
  }

  /** Another dataset for a project in place of the one that is known here; that goes where no project is left of it. */
  async renew(
    id: string,
    key: { readonly from: string; readonly to: string },
    { dataset, without }: Pick<Project, 'dataset' | 'without'>,
    changed: number,
  ): Promise<void> {
    const kept = { text: await encodeInPieces(dataset), ...(without && { without }) };
    const tx = this.#db.transaction(['projects', 'datasets'], 'readwrite', FLUSHED);
    await whole(tx, async () => {
      const info = await tx.objectStore('projects').get(id);
      if (!info) throw new ProjectProblem(NO_PROJECT);
      if (info.dataset !== key.from)
        throw new ProjectProblem(
          'Articles were added to the project in another tab meanwhile: open it again and add these once more',
        );
      await tx.objectStore('datasets').put(kept, key.to);
      await tx.objectStore('projects').put({ ...info, dataset: key.to, changed });
      const all = await tx.objectStore('projects').getAll();
      if (all.every(({ dataset: used }) => used !== key.from))
        await tx.objectStore('datasets').delete(key.from);
    });
  }

  async throwAway(id: string): Promise<void> {
    await this.#rewrite(id, (info) => ({ ...info, deleted: true }));
  }

  async bringBack(id: string): Promise<void> {
    await this.#rewrite(id, ({ deleted: _, ...info }) => info);
  }

  async #rewrite(id: string, change: (info: ProjectInfo) => ProjectInfo): Promise<void> {
    const tx = this.#db.transaction('projects', 'readwrite', FLUSHED);
    await whole(tx, async () => {
      const info = await tx.store.get(id);
      if (info) await tx.store.put(change(info));
    });
  }

  /** A copy under another id; it shares the dataset, which nothing changes. */
  async duplicate(id: string, copy: Pick<ProjectInfo, 'id' | 'name' | 'changed'>): Promise<void> {
    const tx = this.#db.transaction(['projects', 'entries'], 'readwrite', FLUSHED);
    await whole(tx, async () => {
      const info = await tx.objectStore('projects').get(id);
      if (!info) return;
      await tx.objectStore('projects').put({ ...info, ...copy });
      for (const { entry } of await tx.objectStore('entries').index('project').getAll(id))
        await tx.objectStore('entries').add({ project: copy.id, entry });
    });
  }

  /** Deletes for good what was thrown away, and datasets that no project is left of. */
  async empty(): Promise<void> {
    const tx = this.#db.transaction(['projects', 'datasets', 'entries'], 'readwrite', FLUSHED);
    await whole(tx, async () => {
      const all = await tx.objectStore('projects').getAll();
      const gone = all.filter(({ deleted }) => deleted);
      for (const { id } of gone) {
        await tx.objectStore('projects').delete(id);
        for (const key of await tx.objectStore('entries').index('project').getAllKeys(id))
          await tx.objectStore('entries').delete(key);
      }
      const used = new Set(all.filter(({ deleted }) => !deleted).map(({ dataset }) => dataset));
      for (const key of await tx.objectStore('datasets').getAllKeys())
        if (!used.has(key)) await tx.objectStore('datasets').delete(key);
    });
  }
}
