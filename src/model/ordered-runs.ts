/** Runs of entries that several threads work on at once; what is found of them is noted in the order of the file. */
export interface OpenRun<Part, Found> {
  readonly part: Part;
  /** Which run it is, from 0. */
  readonly nth: number;
  /** The number of its first entry. */
  readonly from: number;
  found?: Found;
}

export class OrderedRuns<Part, Found> {
  readonly #open: OpenRun<Part, Found>[] = [];
  readonly #note: (found: Found, from: number) => boolean;
  #runs = 0;
  #entries = 0;
  #whenDone: (() => void) | undefined;

  /** `note` takes what was found of a run, and says whether the next one is to be noted. */
  constructor(note: (found: Found, from: number) => boolean) {
    this.#note = note;
  }

  /** How many runs nothing is noted of yet. */
  get open(): number {
    return this.#open.length;
  }

  begin(part: Part, entries: number): OpenRun<Part, Found> {
    const run = { part, nth: this.#runs++, from: this.#entries };
    this.#entries += entries;
    this.#open.push(run);
    return run;
  }

  find(nth: number): OpenRun<Part, Found> | undefined {
    return this.#open.find((run) => run.nth === nth);
  }

  /** Something was found of a run: notes what comes next in order. */
  settle(): void {
    let isGoingOn = true;
    for (let run = this.#open[0]; run?.found && isGoingOn; run = this.#open[0]) {
      this.#open.shift();
      isGoingOn = this.#note(run.found, run.from);
    }
    if (this.#open.length > 0 && isGoingOn) return;
    const ended = this.#whenDone;
    this.#whenDone = undefined;
    ended?.();
  }

  /** Calls back as soon as no run is open. */
  whenDone(run: () => void): void {
    if (this.#open.length === 0) run();
    else this.#whenDone = run;
  }
}
