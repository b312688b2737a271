/** THE LIST of repairs: mistakes that the parser often makes in news and that a rule of the language can mend, in running order. */
import type { Draft, Repair } from './draft.ts';
import { attachRelativesByPronoun } from './repairs/attach-relatives-by-pronoun.ts';
import { findMissingSubjects } from './repairs/find-missing-subjects.ts';
import { findSubjectsAmongAdverbs } from './repairs/find-subjects-among-adverbs.ts';
import { freeDaysFromArguments } from './repairs/free-days-from-arguments.ts';
import { freeRelativesFromTimes } from './repairs/free-relatives-from-times.ts';
import { freeSubjectsFromDays } from './repairs/free-subjects-from-days.ts';
import { giveActivesTheirSubject } from './repairs/give-actives-their-subject.ts';
import { giveBackTheObject } from './repairs/give-back-the-object.ts';
import { giveInfinitivesTheirObject } from './repairs/give-infinitives-their-object.ts';
import { giveTheClauseToTheSaying } from './repairs/give-the-clause-to-the-saying.ts';
import { giveTheDayToTheVerb } from './repairs/give-the-day-to-the-verb.ts';
import { hangResultsOnWhatIsSaid } from './repairs/hang-results-on-what-is-said.ts';
import { joinAuxiliaries } from './repairs/join-auxiliaries.ts';
import { joinTitlesAndNames } from './repairs/join-titles-and-names.ts';
import { keepAndInsideWhatIsSaid } from './repairs/keep-and-inside-what-is-said.ts';
import { letClausesBeNoSubjects } from './repairs/let-clauses-be-no-subjects.ts';
import { letWhichBeTheObject } from './repairs/let-which-be-the-object.ts';
import { makeClausesOfNounSentences } from './repairs/make-clauses-of-noun-sentences.ts';
import { nameThePassiveAgent } from './repairs/name-the-passive-agent.ts';
import { openClauseAfterConjunction } from './repairs/open-clause-after-conjunction.ts';
import { openClauseAfterSaying } from './repairs/open-clause-after-saying.ts';
import { openClausesWithAs } from './repairs/open-clauses-with-as.ts';
import { openClosingAttribution } from './repairs/open-closing-attribution.ts';
import { openWithThePhrase } from './repairs/open-with-the-phrase.ts';
import { passOnNestedSubjects } from './repairs/pass-on-nested-subjects.ts';
import { readByPhrasesAsPassive } from './repairs/read-by-phrases-as-passive.ts';
import { readGoalsAsNouns } from './repairs/read-goals-as-nouns.ts';
import { readNamesBeforeVerbsAsSubjects } from './repairs/read-names-before-verbs-as-subjects.ts';
import { readNounsUnderAfterAsSubjects } from './repairs/read-nouns-under-after-as-subjects.ts';
import { readNounsWithSubjectsAsVerbs } from './repairs/read-nouns-with-subjects-as-verbs.ts';
import { readPastFormsAsPast } from './repairs/read-past-forms-as-past.ts';
import { readPossessedVerbsAsNouns } from './repairs/read-possessed-verbs-as-nouns.ts';
import { readSubjectsBeforePastForms } from './repairs/read-subjects-before-past-forms.ts';
import { readVerbsBeforeVerbsAsNouns } from './repairs/read-verbs-before-verbs-as-nouns.ts';
import { resumeTheSaying } from './repairs/resume-the-saying.ts';
import { seeThroughGardenPaths } from './repairs/see-through-garden-paths.ts';
import { speakAfterTheQuotation } from './repairs/speak-after-the-quotation.ts';
import { splitInvertedAttribution } from './repairs/split-inverted-attribution.ts';
import { startWithThePurpose } from './repairs/start-with-the-purpose.ts';

const REPAIRS: readonly Repair[] = [
  readPastFormsAsPast,
  readVerbsBeforeVerbsAsNouns,
  readNamesBeforeVerbsAsSubjects,
  readNounsWithSubjectsAsVerbs,
  readGoalsAsNouns,
  findSubjectsAmongAdverbs,
  joinAuxiliaries,
  joinTitlesAndNames,
  freeDaysFromArguments,
  freeSubjectsFromDays,
  giveTheDayToTheVerb,
  openWithThePhrase,
  giveActivesTheirSubject,
  letWhichBeTheObject,
  readNounsUnderAfterAsSubjects,
  openClausesWithAs,
  giveInfinitivesTheirObject,
  letClausesBeNoSubjects,
  speakAfterTheQuotation,
  seeThroughGardenPaths,
  passOnNestedSubjects,
  makeClausesOfNounSentences,
  startWithThePurpose,
  readPossessedVerbsAsNouns,
  openClauseAfterConjunction,
  giveBackTheObject,
  readSubjectsBeforePastForms,
  openClauseAfterSaying,
  giveTheClauseToTheSaying,
  keepAndInsideWhatIsSaid,
  resumeTheSaying,
  hangResultsOnWhatIsSaid,
  freeRelativesFromTimes,
  attachRelativesByPronoun,
  openClosingAttribution,
  splitInvertedAttribution,
  findMissingSubjects,
  readByPhrasesAsPassive,
  nameThePassiveAgent,
];

/** Mends a parsed tree in place; it stays a tree with one root. */
export function repairTree(draft: Draft): void {
  for (const repair of REPAIRS) repair(draft);
}
