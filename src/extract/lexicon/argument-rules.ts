/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { ABOLISH_TO_BECOME } from './verb-rules-abolish-to-become.ts';
import { BLOCK_TO_BURY } from './verb-rules-block-to-bury.ts';
import { CALL_TO_CONCLUDE } from './verb-rules-call-to-conclude.ts';
import { CONDEMN_TO_DENY } from './verb-rules-condemn-to-deny.ts';
import { DESCRIBE_TO_EXTRACT } from './verb-rules-describe-to-extract.ts';
import { FACE_TO_GAIN } from './verb-rules-face-to-gain.ts';
import { GATHER_TO_HIT } from './verb-rules-gather-to-hit.ts';
import { HOLD_TO_JOIN } from './verb-rules-hold-to-join.ts';
import { KILL_TO_LINE } from './verb-rules-kill-to-line.ts';
import { LINK_TO_OFFER } from './verb-rules-link-to-offer.ts';
import { OPEN_TO_PRODUCE } from './verb-rules-open-to-produce.ts';
import { PROMPT_TO_RECEIVE } from './verb-rules-prompt-to-receive.ts';
import { RECOVER_TO_RETIRE } from './verb-rules-recover-to-retire.ts';
import { RETURN_TO_SEIZE } from './verb-rules-return-to-seize.ts';
import { SEND_TO_SPEAK } from './verb-rules-send-to-speak.ts';
import { SPEND_TO_SWEEP } from './verb-rules-spend-to-sweep.ts';
import { TAKE_TO_VIOLATE } from './verb-rules-take-to-violate.ts';
import { VOW_TO_WRITE } from './verb-rules-vow-to-write.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...ABOLISH_TO_BECOME,
  ...BLOCK_TO_BURY,
  ...CALL_TO_CONCLUDE,
  ...CONDEMN_TO_DENY,
  ...DESCRIBE_TO_EXTRACT,
  ...FACE_TO_GAIN,
  ...GATHER_TO_HIT,
  ...HOLD_TO_JOIN,
  ...KILL_TO_LINE,
  ...LINK_TO_OFFER,
  ...OPEN_TO_PRODUCE,
  ...PROMPT_TO_RECEIVE,
  ...RECOVER_TO_RETIRE,
  ...RETURN_TO_SEIZE,
  ...SEND_TO_SPEAK,
  ...SPEND_TO_SWEEP,
  ...TAKE_TO_VIOLATE,
  ...VOW_TO_WRITE,
];
