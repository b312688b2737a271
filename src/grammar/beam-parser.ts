/** Beam decoding over the arc-hybrid system; a beam of 1 is a greedy parser. */

import type { Words } from './encode-words.ts';
import type { LinearModel } from './linear-model.ts';
import { MoveScores } from './move-scores.ts';
import { Families, type MoveTable, State } from './parser-state.ts';

export interface Arcs {
  /** Index of the head of each token; -1 for the root. */
  head: Int32Array;
  /** Index of the relation in the label list. */
  label: Int32Array;
}

/** A tree so much worse than the best one of a step has no hope; what it costs to carry it on is saved. */
const HOPELESS = 13_000;
/** Headlines are read to the end: they are short, and many a reading of them is close. */
const SHORT = 15;

interface Item {
  state: State;
  score: number;
}

export class BeamParser {
  private now: Item[] = [];
  private next: Item[] = [];

  private readonly moveScores: MoveScores;
  private readonly table: MoveTable;

  constructor(model: LinearModel, table: MoveTable) {
    this.moveScores = new MoveScores(model, table.moves.length);
    this.table = table;
  }

  /** The best tree of a sentence that a beam of this width finds. */
  parse(s: Words, width = 1): Arcs {
    const { moves, root } = this.table;
    const families = new Families(s.n);
    this.moveScores.begin(s);
    while (this.now.length < width) {
      this.now.push({ state: new State(), score: 0 });
      this.next.push({ state: new State(), score: 0 });
    }
    this.now[0]!.state.reset(s.n);
    this.now[0]!.score = 0;
    let live = 1;
    // The best continuations of a step, best first: which item they extend, by which move, to what score.
    const from = new Int32Array(width),
      move = new Int32Array(width),
      total = new Float64Array(width);
    for (let step = 0; step < 2 * s.n; step++) {
      let kept = 0;
      for (let k = 0; k < live; k++) {
        const { state, score } = this.now[k]!;
        const scores = this.moveScores.of(state);
        for (let c = 0; c < moves.length; c++) {
          const sum = score + scores[c]!;
          if ((kept === width && sum <= total[kept - 1]!) || !state.allows(moves[c]!, root))
            continue;
          let at = kept < width ? kept++ : width - 1;
          for (; at > 0 && total[at - 1]! < sum; at--) {
            total[at] = total[at - 1]!;
            from[at] = from[at - 1]!;
            move[at] = move[at - 1]!;
          }
          total[at] = sum;
          from[at] = k;
          move[at] = c;
        }
      }
      for (let k = 0; k < kept; k++) {
        const item = this.next[k]!;
        item.state.copy(this.now[from[k]!]!.state);
        item.state.apply(moves[move[k]!]!, s, this.table, families);
        item.score = total[k]!;
      }
      [this.now, this.next] = [this.next, this.now];
      live = kept;
      while (s.n > SHORT && total[live - 1]! < total[0]! - HOPELESS) live--;
    }
    const { head, label } = this.now[0]!.state;
    return {
      head: head.slice(0, s.n).map((h) => (h === s.n ? -1 : h)),
      label: label.slice(0, s.n),
    };
  }
}
