/** One sentence → the reports that it makes. */
import { chooseTriggers } from './choose-triggers.ts';
import { draftTrigger } from './draft-trigger.ts';
import type { DraftedReport, DraftedSentence } from './drafted-sentence.ts';
import type { SentenceContext } from './sentence-context.ts';
import { lemmaOf } from './tree/clause.ts';
import { UNKNOWN_VERB } from './triggers/verb-trigger.ts';

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

/** A verb that the lexicon does not know, of nobody, tells something only where it is said to have come about. */
const tellsNothing = ({ report, trigger }: DraftedReport): boolean =>
  trigger.rule === UNKNOWN_VERB &&
  report.kind === 'other' &&
  report.modality !== 'asserted' &&
  report.agents.length + report.targets.length === 0;

function whyDropped(c: SentenceContext, drafted: DraftedReport): string | undefined {
  if (onlyPassesOn(c, drafted)) return 'an outlet passes it on';
  return tellsNothing(drafted) ? 'an unknown verb of nobody' : undefined;
}

export function draftSentence(c: SentenceContext): DraftedSentence {
  const chosen = chooseTriggers(c);
  const drafted = chosen.kept.map((trigger) => draftTrigger(c, trigger, chosen));
  const judged = drafted.map((each) => ({ each, reason: whyDropped(c, each) }));
  return {
    reports: judged.flatMap(({ each, reason }) => (reason === undefined ? [each] : [])),
    dropped: [
      ...chosen.dropped,
      ...judged.flatMap(({ each, reason }) =>
        reason === undefined ? [] : [{ at: each.trigger.at, reason }],
      ),
    ],
    placed: chosen.placed,
  };
}
