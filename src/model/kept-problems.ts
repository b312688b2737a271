import type { DatasetProblem } from './dataset-problem.ts';

/** Problems kept of each sort: a reader looks at a few. */
const MOST_KEPT = 5000;

/** Problems of one sort, the first of them. */
export class KeptProblems {
  readonly list: DatasetProblem[] = [];
  add(found: Iterable<DatasetProblem>): readonly DatasetProblem[] {
    const all = [...found];
    if (this.list.length < MOST_KEPT) this.list.push(...all);
    return all;
  }
}
