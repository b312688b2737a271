/** Keeps what the reader does with the dataset that is open as a project, and opens, copies and throws away projects. */
import type { Entry } from '../curation/log.ts';
import { logArrived, projectMade, savingTold } from '../store/curation-actions.ts';
import type { Data, State } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';
import { isProjectName, PROJECT_VERSION, type Project, projectName } from './project.ts';
import { ProjectSaver, wordFailure } from './project-saver.ts';
import { ProjectProblem, ProjectStore } from './project-store.ts';

/** What of the browser the keeper needs. */
export interface Surroundings {
  readonly openStore: () => Promise<ProjectStore>;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** To the other tabs. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
  /** The view as an address's query. */
  readonly query: () => string;
}

export type Opened =
  | { readonly kind: 'ready'; readonly data: Data; readonly log: readonly Entry[] }
  | { readonly kind: 'failed'; readonly data: Data };

const REMEDY = 'Open the dataset or a project file instead: the menu beside the title has both.';

const SAVE_VIEW_EVERY_MS = 1000;

const isReady = ({ data }: State): boolean => data.kind === 'ready';

export class ProjectKeeper {
  readonly #store: Store;
  readonly #around: Surroundings;
  #projects: Promise<ProjectStore> | undefined;
  #saver: { readonly id: string; readonly saver: ProjectSaver } | undefined;
  #making = false;
  #made = 0;
  #query = '';
  #waiting = false;

  constructor(store: Store, around: Surroundings) {
    this.#store = store;
    this.#around = around;
    around.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === this.#saver?.id) this.#saver?.saver.readAgain();
    });
    store.subscribe((state, before) => {
      this.follow();
      if (state.view !== before.view && state.session.saving) this.#saveViewSoon();
    });
  }

  /** The projects of this browser. Rejects where it keeps none; asked again, it tries again. */
  projects(): Promise<ProjectStore> {
    this.#projects ??= this.#around.openStore().catch((error: unknown) => {
      this.#projects = undefined;
      throw error;
    });
    return this.#projects;
  }

  /** Saves what is new in the log of what is open; the first correction makes it a project. */
  follow(): void {
    const state = this.#store.getState();
    if (!isReady(state)) return;
    const { dataset } = state.view;
    if (this.#saver && this.#saver.id === dataset) this.#saver.saver.follow(state.log);
    else if (state.log.length > 0 && !isProjectName(dataset) && !this.#making) void this.keep();
  }

  /** Keeps what is open as a project from now on. */
  async keep(): Promise<void> {
    const { data, log, session } = this.#store.getState();
    if (data.kind !== 'ready' || this.#making) return;
    this.#making = true;
    dispatch(this.#store, savingTold, { kind: 'saving' });
    const id = this.newId();
    const { dataset, without } = data;
    const info = {
      id,
      name: dataset.title || session.tab,
      version: PROJECT_VERSION,
      dataset: id,
      query: '',
      changed: this.#around.now(),
    };
    try {
      const projects = await this.projects();
      await projects.create({ info, dataset, ...(without && { without }), log });
    } catch (error) {
      this.#making = false;
      return dispatch(this.#store, savingTold, { kind: 'failed', reason: wordFailure(error) });
    }
    const now = this.#store.getState().data;
    // Meanwhile something else may have been opened; then the project waits to be opened.
    if (now.kind === 'ready' && now.dataset === dataset) {
      this.#begin(id, log);
      dispatch(this.#store, projectMade, id);
      dispatch(this.#store, savingTold, { kind: 'saved' });
    }
    this.#making = false;
    this.follow();
  }

  /** Opens a project; what it gives is for the page to show. */
  async open(name: string): Promise<Opened> {
    try {
      const projects = await this.projects();
      const { info, dataset, without, log } = await projects.load(name);
      this.#begin(info.id, log);
      this.#query = info.query;
      const data = { kind: 'ready', name, dataset, ...(without && { without }) } as const;
      return { kind: 'ready', data, log };
    } catch (error) {
      const message = error instanceof ProjectProblem ? error.message : wordFailure(error);
      const problems = [{ path: name, message, remedy: REMEDY }];
      return { kind: 'failed', data: { kind: 'failed', name, problems } };
    }
  }

  newId(): string {
    this.#made += 1;
    return projectName(this.#store.getState().session.tab, this.#made);
  }

  /** Adds a project from a file or a copy, without opening it. */
  async add(project: Omit<Project, 'info'> & { name: string; query: string }): Promise<string> {
    const id = this.newId();
    const { name, query, dataset, without, log } = project;
    const changed = this.#around.now();
    const info = { id, name, version: PROJECT_VERSION, dataset: id, query, changed };
    await (await this.projects()).create({
      info,
      dataset,
      ...(without && { without }),
      log,
    });
    return id;
  }

  now(): number {
    return this.#around.now();
  }

  /** Tries again to save what could not be saved. */
  tryAgain(): void {
    if (this.#saver) this.#saver.saver.save();
    else this.follow();
  }

  #saveViewSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      void this.saveView();
    }, SAVE_VIEW_EVERY_MS);
  }

  /** The view that the project is opened with next time. */
  async saveView(): Promise<void> {
    const query = this.#around.query();
    const id = this.#saver?.id;
    if (id === undefined || id !== this.#store.getState().view.dataset || query === this.#query)
      return;
    this.#query = query;
    await (await this.projects()).change(id, { query }).catch(() => undefined);
  }

  idle(): Promise<void> {
    return this.#saver?.saver.idle() ?? Promise.resolve();
  }

  #begin(id: string, log: readonly Entry[]): void {
    const tellIfOpen = (tell: () => void) => () => {
      if (this.#store.getState().view.dataset === id) tell();
    };
    const saver: ProjectSaver = new ProjectSaver(
      id,
      log,
      {
        append: async (...args) => (await this.projects()).append(...args),
        log: async (project) => (await this.projects()).log(project),
      },
      {
        log: (entries) => tellIfOpen(() => dispatch(this.#store, logArrived, entries))(),
        saving: (saving) => tellIfOpen(() => dispatch(this.#store, savingTold, saving))(),
        saved: () => this.#around.channel.postMessage(id),
      },
      this.#around.now,
    );
    this.#saver = { id, saver };
  }
}

/** What the keeper needs, of this browser. */
export const browserSurroundings = (now: () => number): Surroundings => ({
  openStore: () => ProjectStore.open(),
  now,
  channel: new BroadcastChannel('sourceline-projects'),
  query: () => window.location.search,
});
