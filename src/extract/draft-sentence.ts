/** One sentence → the reports that it makes. */
import { chooseTriggers } from './choose-triggers.ts';
import { draftTrigger } from './draft-trigger.ts';
import type { DraftedReport, DraftedSentence } from './drafted-sentence.ts';
import type { SentenceContext } from './sentence-context.ts';
import { lemmaOf } from './tree/clause.ts';

/** What outlets do with the words of others; what they say of themselves is a saying like any other. */
const REPORTING = /^(?:report|quote|cite|carry|publish|relay|broadcast|air)$/;

/** An outlet that only passes on what others do or say is a channel, not an actor. */
function onlyPassesOn(c: SentenceContext, { report, trigger }: DraftedReport): boolean {
  return (
    report.kind === 'statement' &&
    trigger.form === 'verb' &&
    REPORTING.test(lemmaOf(c.sentence, trigger.at)) &&
    report.agents.length > 0 &&
    report.agents.every((id) => c.who.isOutlet(id))
  );
}

export function draftSentence(c: SentenceContext): DraftedSentence {
  const chosen = chooseTriggers(c);
  const drafted = chosen.kept.map((trigger) => draftTrigger(c, trigger, chosen));
  const passed = drafted.filter((each) => onlyPassesOn(c, each));
  return {
    reports: drafted.filter((each) => !passed.includes(each)),
    dropped: [
      ...chosen.dropped,
      ...passed.map((each) => ({ at: each.trigger.at, reason: 'an outlet passes it on' })),
    ],
    placed: chosen.placed,
  };
}
