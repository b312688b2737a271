/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { ABOLISH_TO_AUTHORISE } from './verb-rules-abolish-to-authorise.ts';
import { AUTHORIZE_TO_BRAND } from './verb-rules-authorize-to-brand.ts';
import { BREAK_TO_BURST } from './verb-rules-break-to-burst.ts';
import { BURY_TO_CLAIM } from './verb-rules-bury-to-claim.ts';
import { CLEAR_TO_CONDEMN } from './verb-rules-clear-to-condemn.ts';
import { CONDUCT_TO_CRUSH } from './verb-rules-conduct-to-crush.ts';
import { CUT_TO_DISAPPEAR } from './verb-rules-cut-to-disappear.ts';
import { DISCHARGE_TO_ENTER } from './verb-rules-discharge-to-enter.ts';
import { ERUPT_TO_EXTRACT } from './verb-rules-erupt-to-extract.ts';
import { FACE_TO_FLOOD } from './verb-rules-face-to-flood.ts';
import { FLY_TO_GUARD } from './verb-rules-fly-to-guard.ts';
import { HALT_TO_HONOR } from './verb-rules-halt-to-honor.ts';
import { HONOUR_TO_JOIN } from './verb-rules-honour-to-join.ts';
import { KICK_TO_LEAK } from './verb-rules-kick-to-leak.ts';
import { LEAVE_TO_MERGE } from './verb-rules-leave-to-merge.ts';
import { MISS_TO_OPERATE } from './verb-rules-miss-to-operate.ts';
import { ORDER_TO_PLEAD } from './verb-rules-order-to-plead.ts';
import { PLEDGE_TO_PUBLISH } from './verb-rules-pledge-to-publish.ts';
import { PULL_TO_RAVAGE } from './verb-rules-pull-to-ravage.ts';
import { REACH_TO_REJECT } from './verb-rules-reach-to-reject.ts';
import { RELEASE_TO_RETIRE } from './verb-rules-release-to-retire.ts';
import { RETURN_TO_SEAL } from './verb-rules-return-to-seal.ts';
import { SEARCH_TO_SET } from './verb-rules-search-to-set.ts';
import { SETTLE_TO_START } from './verb-rules-settle-to-start.ts';
import { STEP_TO_SURVIVE } from './verb-rules-step-to-survive.ts';
import { SUSPEND_TO_SWEEP } from './verb-rules-suspend-to-sweep.ts';
import { TAKE_TO_TEST } from './verb-rules-take-to-test.ts';
import { THROW_TO_VOTE } from './verb-rules-throw-to-vote.ts';
import { VOW_TO_WRITE } from './verb-rules-vow-to-write.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...ABOLISH_TO_AUTHORISE,
  ...AUTHORIZE_TO_BRAND,
  ...BREAK_TO_BURST,
  ...BURY_TO_CLAIM,
  ...CLEAR_TO_CONDEMN,
  ...CONDUCT_TO_CRUSH,
  ...CUT_TO_DISAPPEAR,
  ...DISCHARGE_TO_ENTER,
  ...ERUPT_TO_EXTRACT,
  ...FACE_TO_FLOOD,
  ...FLY_TO_GUARD,
  ...HALT_TO_HONOR,
  ...HONOUR_TO_JOIN,
  ...KICK_TO_LEAK,
  ...LEAVE_TO_MERGE,
  ...MISS_TO_OPERATE,
  ...ORDER_TO_PLEAD,
  ...PLEDGE_TO_PUBLISH,
  ...PULL_TO_RAVAGE,
  ...REACH_TO_REJECT,
  ...RELEASE_TO_RETIRE,
  ...RETURN_TO_SEAL,
  ...SEARCH_TO_SET,
  ...SETTLE_TO_START,
  ...STEP_TO_SURVIVE,
  ...SUSPEND_TO_SWEEP,
  ...TAKE_TO_TEST,
  ...THROW_TO_VOTE,
  ...VOW_TO_WRITE,
];
