/** Verbs whose kind hangs on their subject, object or preposition. `@name` stands for a class of noun-classes.ts. */
import type { ArgumentRule } from './lexicon-entry.ts';
import { ABOLISH_TO_AUTHORISE } from './verb-rules-abolish-to-authorise.ts';
import { AUTHORIZE_TO_BRAND } from './verb-rules-authorize-to-brand.ts';
import { BREAK_TO_BURY } from './verb-rules-break-to-bury.ts';
import { CALL_TO_CLAIM } from './verb-rules-call-to-claim.ts';
import { CLEAR_TO_CONDEMN } from './verb-rules-clear-to-condemn.ts';
import { CONDUCT_TO_CRUSH } from './verb-rules-conduct-to-crush.ts';
import { CUT_TO_DISAPPEAR } from './verb-rules-cut-to-disappear.ts';
import { DISCHARGE_TO_ENTER } from './verb-rules-discharge-to-enter.ts';
import { ERUPT_TO_EXTRACT } from './verb-rules-erupt-to-extract.ts';
import { FACE_TO_FLOOD } from './verb-rules-face-to-flood.ts';
import { FLY_TO_GRANT } from './verb-rules-fly-to-grant.ts';
import { GROUND_TO_HIT } from './verb-rules-ground-to-hit.ts';
import { HOLD_TO_ISSUE } from './verb-rules-hold-to-issue.ts';
import { JOIN_TO_LAUNCH } from './verb-rules-join-to-launch.ts';
import { LAY_TO_LOOK } from './verb-rules-lay-to-look.ts';
import { LOSE_TO_NAME } from './verb-rules-lose-to-name.ts';
import { NOMINATE_TO_PASS } from './verb-rules-nominate-to-pass.ts';
import { PAY_TO_PROMOTE } from './verb-rules-pay-to-promote.ts';
import { PROMPT_TO_RAID } from './verb-rules-prompt-to-raid.ts';
import { RAISE_TO_REFUSE } from './verb-rules-raise-to-refuse.ts';
import { REGISTER_TO_RESIST } from './verb-rules-register-to-resist.ts';
import { RESPOND_TO_SAIL } from './verb-rules-respond-to-sail.ts';
import { SAVE_TO_SERVE } from './verb-rules-save-to-serve.ts';
import { SET_TO_SPEAK } from './verb-rules-set-to-speak.ts';
import { SPEND_TO_SUMMON } from './verb-rules-spend-to-summon.ts';
import { SUPPLY_TO_SWEEP } from './verb-rules-supply-to-sweep.ts';
import { TAKE_TO_TEST } from './verb-rules-take-to-test.ts';
import { THROW_TO_VOTE } from './verb-rules-throw-to-vote.ts';
import { VOW_TO_WRITE } from './verb-rules-vow-to-write.ts';

export const ARGUMENT_RULES: readonly ArgumentRule[] = [
  ...ABOLISH_TO_AUTHORISE,
  ...AUTHORIZE_TO_BRAND,
  ...BREAK_TO_BURY,
  ...CALL_TO_CLAIM,
  ...CLEAR_TO_CONDEMN,
  ...CONDUCT_TO_CRUSH,
  ...CUT_TO_DISAPPEAR,
  ...DISCHARGE_TO_ENTER,
  ...ERUPT_TO_EXTRACT,
  ...FACE_TO_FLOOD,
  ...FLY_TO_GRANT,
  ...GROUND_TO_HIT,
  ...HOLD_TO_ISSUE,
  ...JOIN_TO_LAUNCH,
  ...LAY_TO_LOOK,
  ...LOSE_TO_NAME,
  ...NOMINATE_TO_PASS,
  ...PAY_TO_PROMOTE,
  ...PROMPT_TO_RAID,
  ...RAISE_TO_REFUSE,
  ...REGISTER_TO_RESIST,
  ...RESPOND_TO_SAIL,
  ...SAVE_TO_SERVE,
  ...SET_TO_SPEAK,
  ...SPEND_TO_SUMMON,
  ...SUPPLY_TO_SWEEP,
  ...TAKE_TO_TEST,
  ...THROW_TO_VOTE,
  ...VOW_TO_WRITE,
];
