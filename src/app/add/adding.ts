/**
 * Articles on their way from the reader's files to the page, outside of React: it lives on while its page is closed.
 * Reading is done by workers; what they tell is passed on a few times a second.
 */
import type { FieldMapping } from '../../articles/field-mapping.ts';
import type { SourceProblem } from '../../articles/source-file.ts';
import type { Article } from '../../model/dataset.ts';
import type { Correction, FromReader, GivenFile, ToReader } from '../../worker/messages.ts';
import { type Adding, NOTHING_ADDED, type Stage } from './adding-state.ts';
import type { RememberedMappings } from './remembered-mappings.ts';

/** The part of a Worker that is used here. */
export interface ReaderLike {
  onmessage: ((event: MessageEvent<FromReader>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToReader, transfer?: Transferable[]): void;
  terminate(): void;
}

export interface Machine {
  readonly startReader: () => ReaderLike;
  /** A second worker at the other end of this port; what it returns ends it. */
  readonly startHelper: (port: MessagePort, onError: () => void) => () => void;
  /** Calls once, a little later: so that a flood of messages is one change of the page. */
  readonly later: (run: () => void) => void;
  readonly grammar: string;
  readonly mappings: RememberedMappings;
}

export type ArrivedDataset = Extract<FromReader, { kind: 'dataset' }>;

export interface StartReading {
  readonly title: string;
  /** Articles of the story that the new ones are added to. */
  readonly story: readonly Article[];
  readonly onDataset: (arrived: ArrivedDataset) => void;
}

/** Articles of the open story go to the worker a few at a time. */
const STORY_PART = 200;

export class AddingArticles {
  #state: Adding = NOTHING_ADDED;
  #next: Adding = NOTHING_ADDED;
  #isTelling = false;
  #reader: ReaderLike | undefined;
  #endHelper: (() => void) | undefined;
  #onDataset: StartReading['onDataset'] = () => undefined;
  readonly #files = new Map<string, GivenFile>();
  readonly #listeners = new Set<() => void>();
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  readonly state = (): Adding => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** What the reader did shows at once; what workers tell, a little later. */
  #change(change: Partial<Adding>, isUrgent = true): void {
    this.#next = { ...this.#next, ...change };
    if (isUrgent) this.#tell();
    else if (!this.#isTelling) {
      this.#isTelling = true;
      this.#machine.later(() => {
        this.#isTelling = false;
        this.#tell();
      });
    }
  }

  #tell(): void {
    this.#state = this.#next;
    for (const listener of this.#listeners) listener();
  }

  #startedReader(): ReaderLike {
    if (this.#reader) return this.#reader;
    const reader = this.#machine.startReader();
    reader.onmessage = ({ data }) => this.#take(data);
    reader.onerror = () => this.#end({ kind: 'failed' });
    this.#reader = reader;
    return reader;
  }

  #end(stage: Stage): void {
    this.#reader?.terminate();
    this.#endHelper?.();
    this.#reader = undefined;
    this.#endHelper = undefined;
    this.#change({ stage });
  }

  #take(message: FromReader): void {
    if (message.kind === 'found') this.#takeFound(message);
    else if (message.kind === 'read') this.#takeRead(message);
    else if (message.kind === 'failed') this.#end(message);
    else if (message.kind === 'merging') {
      const { stage } = this.#next;
      if (stage.kind === 'reading') this.#change({ stage: { ...stage, isMerging: true } }, false);
    } else {
      const { bytes: _, isLast, ...summary } = message;
      if (isLast) this.#end({ ...summary, kind: 'read' });
      this.#onDataset(message);
    }
  }

  #takeFound({
    found,
    problems,
    notices,
    done,
    all,
  }: Extract<FromReader, { kind: 'found' }>): void {
    const { mappings } = this.#machine;
    const known = problems.filter(({ fields }) => fields && mappings.recall(fields));
    this.#change(
      {
        looked: done,
        given: all,
        found: found.length > 0 ? [...this.#next.found, ...found] : this.#next.found,
        problems: [...this.#next.problems, ...problems.filter((each) => !known.includes(each))],
        notices: notices.length > 0 ? [...this.#next.notices, ...notices] : this.#next.notices,
      },
      false,
    );
    for (const { file, fields } of known) {
      const mapping = fields && mappings.recall(fields);
      if (mapping) this.#look(file, mapping);
    }
  }

  #takeRead({ done, all, articles }: Extract<FromReader, { kind: 'read' }>): void {
    const stage: Stage = { kind: 'reading', done, all, isMerging: false };
    this.#change({ stage, read: [...[...articles].reverse(), ...this.#next.read] }, false);
  }

  fileOf(name: string): Blob | undefined {
    return this.#files.get(name)?.blob;
  }

  /** Files that the reader dropped, chose or pasted. */
  filesGiven(files: readonly GivenFile[]): void {
    if (files.length === 0) return;
    for (const file of files) this.#files.set(file.name, file);
    this.#change({ given: this.#next.given + files.length });
    this.#startedReader().postMessage({ kind: 'files', files });
  }

  #look(name: string, mapping: FieldMapping): void {
    const file = this.#files.get(name);
    if (file) this.#startedReader().postMessage({ kind: 'files', files: [file], mapping });
  }

  /** The reader said which field is which: the file is looked into again, and files with the same fields from now on. */
  fieldsMapped(problem: SourceProblem, mapping: FieldMapping): void {
    if (problem.fields) this.#machine.mappings.keep(problem.fields, mapping);
    this.#change({ problems: this.#next.problems.filter((each) => each !== problem) });
    this.#look(problem.file, mapping);
  }

  corrected(correction: Correction): void {
    const corrections = new Map(this.#next.corrections);
    corrections.set(correction.key, { ...corrections.get(correction.key), ...correction });
    this.#change({ corrections });
  }

  takenAway(key: number): void {
    this.#change({ without: new Set(this.#next.without).add(key) });
  }

  started({ title, story, onDataset }: StartReading): void {
    const { corrections, without, found } = this.#next;
    const reader = this.#startedReader();
    this.#onDataset = onDataset;
    for (let at = 0; at < story.length; at += STORY_PART)
      reader.postMessage({ kind: 'story', articles: story.slice(at, at + STORY_PART) });
    const channel = new MessageChannel();
    this.#endHelper = this.#machine.startHelper(channel.port2, () => this.#end({ kind: 'failed' }));
    const all = story.length + found.length - without.size;
    this.#change({ stage: { kind: 'reading', done: 0, all, isMerging: false }, read: [] });
    reader.postMessage(
      {
        kind: 'start',
        title,
        grammar: this.#machine.grammar,
        corrections: [...corrections.values()],
        without: [...without],
        helper: channel.port1,
      },
      [channel.port1],
    );
  }

  /** Shows what is read so far; the rest is read on. */
  shown(): void {
    this.#reader?.postMessage({ kind: 'show' });
  }

  /** Reads no more; what is read is shown. */
  stopped(): void {
    this.#reader?.postMessage({ kind: 'stop' });
  }

  /** Lets go of everything that was given. */
  cancelled(): void {
    this.#files.clear();
    this.#next = NOTHING_ADDED;
    this.#end({ kind: 'choosing' });
  }
}
