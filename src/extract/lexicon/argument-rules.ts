/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { A_TO_B } from './verb-rules-a-to-b.ts';
import { C_RULES } from './verb-rules-c.ts';
import { D_TO_E } from './verb-rules-d-to-e.ts';
import { F_TO_G } from './verb-rules-f-to-g.ts';
import { H_TO_K } from './verb-rules-h-to-k.ts';
import { L_TO_N } from './verb-rules-l-to-n.ts';
import { O_TO_P } from './verb-rules-o-to-p.ts';
import { Q_TO_R } from './verb-rules-q-to-r.ts';
import { S_RULES } from './verb-rules-s.ts';
import { T_TO_Z } from './verb-rules-t-to-z.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...A_TO_B,
  ...C_RULES,
  ...D_TO_E,
  ...F_TO_G,
  ...H_TO_K,
  ...L_TO_N,
  ...O_TO_P,
  ...Q_TO_R,
  ...S_RULES,
  ...T_TO_Z,
];
