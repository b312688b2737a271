/** Beam decoding over the arc-hybrid system; a beam of 1 is a greedy parser. */

import type { Words } from './encode-words.ts';
import type { LinearModel } from './linear-model.ts';
import { between, PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { type MoveTable, State } from './parser-state.ts';

export interface Arcs {
  /** Index of the head of each token; -1 for the root. */
  head: Int32Array;
  /** Index of the relation in the label list. */
  label: Int32Array;
}

interface Item {
  state: State;
  score: number;
}

export class BeamParser {
  private readonly scores = new Int32Array(256);
  private readonly features = new Int32Array(PARSE_FEATURES);
  private now: Item[] = [];
  private next: Item[] = [];

  private readonly model: LinearModel;
  private readonly table: MoveTable;

  constructor(model: LinearModel, table: MoveTable) {
    this.model = model;
    this.table = table;
  }

  /** The best tree of a sentence that a beam of this width finds. */
  parse(s: Words, width = 1): Arcs {
    const { moves, root } = this.table;
    const x = between(s);
    while (this.now.length < width) {
      this.now.push({ state: new State(), score: 0 });
      this.next.push({ state: new State(), score: 0 });
    }
    this.now[0]!.state.reset(s.n);
    this.now[0]!.score = 0;
    let live = 1;
    const { scores } = this;
    // The best continuations of a step, best first: which item they extend, by which move, to what score.
    const from = new Int32Array(width),
      move = new Int32Array(width),
      total = new Float64Array(width);
    for (let step = 0; step < 2 * s.n; step++) {
      let kept = 0;
      for (let k = 0; k < live; k++) {
        const { state, score } = this.now[k]!;
        this.model.score(this.features, parseFeatures(state, s, x, this.features), scores);
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
        item.state.apply(moves[move[k]!]!, s, this.table);
        item.score = total[k]!;
      }
      [this.now, this.next] = [this.next, this.now];
      live = kept;
    }
    const { head, label } = this.now[0]!.state;
    return {
      head: head.slice(0, s.n).map((h) => (h === s.n ? -1 : h)),
      label: label.slice(0, s.n),
    };
  }
}
