import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWords } from '../../src/grammar/encode-words.ts';
import { Templates } from '../../src/grammar/feature-templates.ts';
import { LinearModel } from '../../src/grammar/linear-model.ts';
import { MoveScores } from '../../src/grammar/move-scores.ts';
import {
  between,
  PARSE_ATOMS,
  PARSE_TEMPLATES,
  parseValues,
} from '../../src/grammar/parse-features.ts';
import { Families, moveTable, State } from '../../src/grammar/parser-state.ts';
import { RowTable } from '../../src/grammar/row-table.ts';

/** A table with a row for every key of 10 bits, so that every feature has a weight: class `key % 7`, weight by the key. */
function crowdedTable(): RowTable {
  const count = 1023;
  const block = new Uint8Array(12 + count + 2 * count);
  const head = new DataView(block.buffer);
  head.setUint32(0, count, true);
  head.setUint32(4, 10, true);
  head.setUint32(8, count, true);
  block.fill(1, 12, 12 + count);
  for (let key = 1; key <= count; key++) {
    block[12 + count + 2 * (key - 1)] = key % 7;
    block[12 + count + 2 * (key - 1) + 1] = ((key % 60) << 1) | 1;
  }
  return new RowTable(block);
}

const TABLE = moveTable(
  ['root', 'nsubj', 'case', 'obj'],
  [
    { kind: 0, label: -1 },
    { kind: 1, label: 0 },
    { kind: 1, label: 1 },
    { kind: 1, label: 2 },
    { kind: 2, label: 2 },
    { kind: 2, label: 3 },
    { kind: 1, label: 3 },
  ],
);

describe('MoveScores', () => {
  it('gives what the features of a state add up to, whatever states came before', () => {
    const model = new LinearModel(crowdedTable());
    const scores = new MoveScores(model, TABLE.moves.length);
    const templates = new Templates(PARSE_TEMPLATES);
    const values = new Int32Array(PARSE_ATOMS.length);
    const features = new Int32Array(PARSE_TEMPLATES.length);
    const forms = fc.array(fc.constantFrom('Ships', 'left', 'the', 'port', ',', 'and', '.'), {
      minLength: 1,
      maxLength: 12,
    });
    const walks = fc.array(fc.array(fc.nat(6), { maxLength: 24 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(forms, walks, (words, choices) => {
        const sentence = encodeWords(words, null);
        const families = new Families(sentence.n);
        scores.begin(sentence);
        for (const walk of choices) {
          const state = new State();
          state.reset(sentence.n);
          for (const choice of walk) {
            parseValues(state, sentence, between(sentence), values);
            const sums = new Int32Array(TABLE.moves.length);
            model.addTo(features, templates.extract(values, features), sums, 0);
            expect([...scores.of(state)]).toEqual([...sums]);
            const move = TABLE.moves[choice]!;
            if (state.allows(move, TABLE.root)) state.apply(move, sentence, TABLE, families);
          }
        }
      }),
    );
  });
});
