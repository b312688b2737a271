/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { ABOLISH_TO_BAR } from './verb-rules-abolish-to-bar.ts';
import { BATTER_TO_BRAND } from './verb-rules-batter-to-brand.ts';
import { BREAK_TO_BURY } from './verb-rules-break-to-bury.ts';
import { CALL_TO_CLAIM } from './verb-rules-call-to-claim.ts';
import { CLEAR_TO_CONDEMN } from './verb-rules-clear-to-condemn.ts';
import { CONDUCT_TO_CRUSH } from './verb-rules-conduct-to-crush.ts';
import { CUT_TO_DISAPPEAR } from './verb-rules-cut-to-disappear.ts';
import { DISCHARGE_TO_ERUPT } from './verb-rules-discharge-to-erupt.ts';
import { ESCAPE_TO_EXTRACT } from './verb-rules-escape-to-extract.ts';
import { FACE_TO_FLOAT } from './verb-rules-face-to-float.ts';
import { FLY_TO_GROUND } from './verb-rules-fly-to-ground.ts';
import { HALT_TO_HONOUR } from './verb-rules-halt-to-honour.ts';
import { HOSPITALISE_TO_JOIN } from './verb-rules-hospitalise-to-join.ts';
import { KICK_TO_LEAK } from './verb-rules-kick-to-leak.ts';
import { LEAVE_TO_MISS } from './verb-rules-leave-to-miss.ts';
import { MOUNT_TO_OVERRIDE } from './verb-rules-mount-to-override.ts';
import { OVERTURN_TO_PRESS } from './verb-rules-overturn-to-press.ts';
import { PRODUCE_TO_QUESTION } from './verb-rules-produce-to-question.ts';
import { QUIT_TO_REGRET } from './verb-rules-quit-to-regret.ts';
import { REINSTATE_TO_RETIRE } from './verb-rules-reinstate-to-retire.ts';
import { RETURN_TO_SEARCH } from './verb-rules-return-to-search.ts';
import { SECURE_TO_SHAKE } from './verb-rules-secure-to-shake.ts';
import { SHARE_TO_STORM } from './verb-rules-share-to-storm.ts';
import { STRENGTHEN_TO_SWEEP } from './verb-rules-strengthen-to-sweep.ts';
import { TAKE_TO_THROW } from './verb-rules-take-to-throw.ts';
import { TIGHTEN_TO_WALK } from './verb-rules-tighten-to-walk.ts';
import { WANT_TO_WRITE } from './verb-rules-want-to-write.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...ABOLISH_TO_BAR,
  ...BATTER_TO_BRAND,
  ...BREAK_TO_BURY,
  ...CALL_TO_CLAIM,
  ...CLEAR_TO_CONDEMN,
  ...CONDUCT_TO_CRUSH,
  ...CUT_TO_DISAPPEAR,
  ...DISCHARGE_TO_ERUPT,
  ...ESCAPE_TO_EXTRACT,
  ...FACE_TO_FLOAT,
  ...FLY_TO_GROUND,
  ...HALT_TO_HONOUR,
  ...HOSPITALISE_TO_JOIN,
  ...KICK_TO_LEAK,
  ...LEAVE_TO_MISS,
  ...MOUNT_TO_OVERRIDE,
  ...OVERTURN_TO_PRESS,
  ...PRODUCE_TO_QUESTION,
  ...QUIT_TO_REGRET,
  ...REINSTATE_TO_RETIRE,
  ...RETURN_TO_SEARCH,
  ...SECURE_TO_SHAKE,
  ...SHARE_TO_STORM,
  ...STRENGTHEN_TO_SWEEP,
  ...TAKE_TO_THROW,
  ...TIGHTEN_TO_WALK,
  ...WANT_TO_WRITE,
];
