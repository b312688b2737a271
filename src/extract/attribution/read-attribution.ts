/** Who says what a trigger tells, and how much its text vouches for it. */
import type { ActorId, Modality } from '../../model/dataset.ts';
import { actorsOfHeads } from '../arguments/actors-of-heads.ts';
import type { SentenceContext } from '../sentence-context.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { findSpeakers } from './find-speakers.ts';
import { judgeModality } from './judge-modality.ts';
import { quotationAt } from './quotations.ts';

export interface Attribution {
  /** Outermost first. */
  readonly saidBy: readonly ActorId[];
  /** Whom "I" means there. */
  readonly speaker: readonly ActorId[];
  readonly quoted: boolean;
  readonly modality: Modality;
}

export function readAttribution(c: SentenceContext, trigger: Trigger): Attribution {
  const { sentence: s } = c;
  const speeches = findSpeakers(s, trigger.verb ?? trigger.at);
  const quoted = quotationAt(c.quotations, s.tokens[trigger.at]!.start) !== undefined;
  const layers = [
    ...new Set(speeches.flatMap((speech) => actorsOfHeads(c, [speech.speaker], c.carried))),
  ];
  const saidBy = layers.length === 0 && quoted ? c.carried : layers;
  return {
    saidBy,
    speaker: saidBy.length > 0 ? saidBy.slice(-1) : c.carried,
    quoted,
    modality: judgeModality(s, trigger, speeches, quoted && saidBy.length > 0),
  };
}
