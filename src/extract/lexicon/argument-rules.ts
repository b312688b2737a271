/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { A_TO_C } from './verb-rules-a-to-c.ts';
import { D_TO_G } from './verb-rules-d-to-g.ts';
import { H_TO_O } from './verb-rules-h-to-o.ts';
import { P_TO_R } from './verb-rules-p-to-r.ts';
import { S_TO_Z } from './verb-rules-s-to-z.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...A_TO_C,
  ...D_TO_G,
  ...H_TO_O,
  ...P_TO_R,
  ...S_TO_Z,
];
