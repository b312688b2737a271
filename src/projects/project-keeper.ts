/** Keeps what the reader does with the dataset that is open as a project, and opens, copies and throws away projects. */
import type { Entry } from '../curation/log.ts';
import { datasetAskedAgain } from '../store/actions.ts';
import { logArrived, projectMade, savingTold } from '../store/curation-actions.ts';
import type { Data, State } from '../store/state.ts';
import { dispatch, type Store } from '../store/store.ts';
import { isProjectName, PROJECT_VERSION, type Project, projectName } from './project.ts';
import { ProjectSaver, wordFailure } from './project-saver.ts';
import { type Decode, ProjectProblem, type ProjectStore } from './project-store.ts';
import type { Surroundings } from './surroundings.ts';

export type Opened =
  | { readonly kind: 'ready'; readonly data: Data; readonly log: readonly Entry[] }
  | { readonly kind: 'failed'; readonly data: Data };

const REMEDY = 'Open the dataset or a project file instead: the menu beside the title has both.';

interface OpenProject {
  readonly id: string;
  /** Of its dataset, in storage. */
  key: string;
  readonly saver: ProjectSaver;
}

const SAVE_VIEW_EVERY_MS = 1000;

/** What tabs tell each other where the dataset of a project is another now. */
const renewedSign = (id: string | undefined): string | undefined => id && `renewed ${id}`;

type ReadyState = State & { readonly data: Extract<Data, { kind: 'ready' }> };
const isReady = (state: State): state is ReadyState => state.data.kind === 'ready';

const startsWith = (log: readonly Entry[], start: readonly Entry[]): boolean =>
  start.every((entry, at) => log[at] === entry);

export class ProjectKeeper {
  readonly #store: Store;
  readonly #around: Surroundings;
  #projects: Promise<ProjectStore> | undefined;
  #saver: OpenProject | undefined;
  /** Those that were open before. */
  readonly #left = new Map<string, OpenProject>();
  /** The dataset of the project that is open could not be saved. */
  #isUnkept = false;
  #making: Promise<string | undefined> | undefined;
  #made = 0;
  #query = '';
  #waiting = false;

  constructor(store: Store, around: Surroundings) {
    this.#store = store;
    this.#around = around;
    around.channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === this.#saver?.id) this.#saver?.saver.readAgain();
      else if (data === renewedSign(this.#saver?.id)) void this.#openAgain();
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
    const { name } = state.data;
    if (this.#saver?.id === name) this.#saver.saver.follow(state.log);
    else if (state.log.length > 0 && !isProjectName(name) && !this.#making) void this.keep();
  }

  /** Keeps what is open as a project from now on; its id, undefined where it could not be kept. */
  keep(): Promise<string | undefined> {
    // Begun a moment later: what it tells the store comes back here as something to follow.
    this.#making ??= Promise.resolve()
      .then(() => this.#make())
      .finally(() => {
        this.#making = undefined;
      });
    return this.#making;
  }

  async #make(): Promise<string | undefined> {
    const { data, log, session } = this.#store.getState();
    if (data.kind !== 'ready') return undefined;
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
      dispatch(this.#store, savingTold, { kind: 'failed', reason: wordFailure(error) });
      return undefined;
    }
    const now = this.#store.getState();
    // Meanwhile something else may have been opened; then the project waits to be opened.
    const isOpen = isReady(now) && now.data.name === data.name && startsWith(now.log, log);
    if (isOpen) {
      this.#begin(id, id, log);
      dispatch(this.#store, projectMade, id);
      dispatch(this.#store, savingTold, { kind: 'saved' });
    }
    this.follow();
    // Or articles were added to it.
    if (isOpen && now.data.dataset !== dataset) return this.renew();
    return id;
  }

  /** The dataset of the project that is open is another now; the id of the project, undefined where it could not be kept. */
  async renew(): Promise<string | undefined> {
    const { data } = this.#store.getState();
    const open = this.#saver;
    if (data.kind !== 'ready' || data.name !== open?.id) return undefined;
    const { name, dataset, without } = data;
    dispatch(this.#store, savingTold, { kind: 'saving' });
    const [from, to] = [open.key, this.newId()];
    try {
      const kept = { dataset, ...(without && { without }) };
      await (await this.projects()).renew(name, { from, to }, kept, this.#around.now());
    } catch (error) {
      this.#isUnkept = true;
      dispatch(this.#store, savingTold, { kind: 'failed', reason: wordFailure(error) });
      return undefined;
    }
    this.#isUnkept = false;
    open.key = to;
    this.#around.channel.postMessage(renewedSign(name));
    dispatch(this.#store, savingTold, { kind: 'saved' });
    return name;
  }

  /** A project that this page had open is open again, with what was not saved of it. */
  resume(id: string): void {
    this.#saver = this.#left.get(id) ?? this.#saver;
    this.follow();
  }

  /** Another tab has added articles: they are shown here as well, after what was done here. */
  async #openAgain(): Promise<void> {
    await this.idle();
    const { data } = this.#store.getState();
    if (data.kind === 'ready' && data.name === this.#saver?.id)
      dispatch(this.#store, datasetAskedAgain);
  }

  /** Opens a project; what it gives is for the page to show. Given `decode`, its dataset is decoded by that. */
  async open(name: string, decode?: Decode): Promise<Opened> {
    try {
      const projects = await this.projects();
      const { info, dataset, searcher, without, log } = await projects.load(name, decode);
      this.#begin(info.id, info.dataset, log);
      this.#query = info.query;
      const rest = { ...(searcher && { searcher }), ...(without && { without }) };
      const data = { kind: 'ready', name, dataset, ...rest } as const;
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
  async tryAgain(): Promise<void> {
    const { data } = this.#store.getState();
    if (data.kind !== 'ready' || data.name !== this.#saver?.id) return void (await this.keep());
    if (this.#isUnkept) await this.renew();
    this.#saver.saver.save();
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

  #begin(id: string, key: string, log: readonly Entry[]): void {
    if (this.#saver) this.#left.set(this.#saver.id, this.#saver);
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
    this.#saver = { id, key, saver };
    this.#isUnkept = false;
  }
}
