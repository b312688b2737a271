/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { ABOLISH_TO_BACK } from './verb-rules-abolish-to-back.ts';
import { BAR_TO_BRAND } from './verb-rules-bar-to-brand.ts';
import { BREAK_TO_BURY } from './verb-rules-break-to-bury.ts';
import { CALL_TO_CLAIM } from './verb-rules-call-to-claim.ts';
import { CLEAR_TO_CONDEMN } from './verb-rules-clear-to-condemn.ts';
import { CONDUCT_TO_CRUSH } from './verb-rules-conduct-to-crush.ts';
import { CUT_TO_DISAPPEAR } from './verb-rules-cut-to-disappear.ts';
import { DISCHARGE_TO_ENTER } from './verb-rules-discharge-to-enter.ts';
import { ERUPT_TO_EXTRACT } from './verb-rules-erupt-to-extract.ts';
import { FACE_TO_FLOAT } from './verb-rules-face-to-float.ts';
import { FLY_TO_GUARD } from './verb-rules-fly-to-guard.ts';
import { HALT_TO_HONOR } from './verb-rules-halt-to-honor.ts';
import { HONOUR_TO_JOIN } from './verb-rules-honour-to-join.ts';
import { KICK_TO_LEAK } from './verb-rules-kick-to-leak.ts';
import { LEAVE_TO_MISS } from './verb-rules-leave-to-miss.ts';
import { MONITOR_TO_OPERATE } from './verb-rules-monitor-to-operate.ts';
import { ORDER_TO_POSTPONE } from './verb-rules-order-to-postpone.ts';
import { PRESENT_TO_PUSH } from './verb-rules-present-to-push.ts';
import { PUT_TO_RECORD } from './verb-rules-put-to-record.ts';
import { RECOVER_TO_REOPEN } from './verb-rules-recover-to-reopen.ts';
import { REPLACE_TO_RULE } from './verb-rules-replace-to-rule.ts';
import { RUN_TO_SEIZE } from './verb-rules-run-to-seize.ts';
import { SEND_TO_SINK } from './verb-rules-send-to-sink.ts';
import { SIT_TO_SUCCEED } from './verb-rules-sit-to-succeed.ts';
import { SUFFER_TO_SWEEP } from './verb-rules-suffer-to-sweep.ts';
import { TAKE_TO_THROW } from './verb-rules-take-to-throw.ts';
import { TIGHTEN_TO_WALK } from './verb-rules-tighten-to-walk.ts';
import { WANT_TO_WRITE } from './verb-rules-want-to-write.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...ABOLISH_TO_BACK,
  ...BAR_TO_BRAND,
  ...BREAK_TO_BURY,
  ...CALL_TO_CLAIM,
  ...CLEAR_TO_CONDEMN,
  ...CONDUCT_TO_CRUSH,
  ...CUT_TO_DISAPPEAR,
  ...DISCHARGE_TO_ENTER,
  ...ERUPT_TO_EXTRACT,
  ...FACE_TO_FLOAT,
  ...FLY_TO_GUARD,
  ...HALT_TO_HONOR,
  ...HONOUR_TO_JOIN,
  ...KICK_TO_LEAK,
  ...LEAVE_TO_MISS,
  ...MONITOR_TO_OPERATE,
  ...ORDER_TO_POSTPONE,
  ...PRESENT_TO_PUSH,
  ...PUT_TO_RECORD,
  ...RECOVER_TO_REOPEN,
  ...REPLACE_TO_RULE,
  ...RUN_TO_SEIZE,
  ...SEND_TO_SINK,
  ...SIT_TO_SUCCEED,
  ...SUFFER_TO_SWEEP,
  ...TAKE_TO_THROW,
  ...TIGHTEN_TO_WALK,
  ...WANT_TO_WRITE,
];
