/**
 * What each sign counts for or against two reports telling of one event.
 *
 * Sums of small judgements. Each was set from what the sign means in news prose, and then moved in steps of a quarter on
 * annotated news as far as that helped on all of it; signs that helped nowhere are left out.
 */

/** Happenings: where the sum reaches `same`, they are one. */
export const HAPPENING = {
  same: 2.8,
  sameAcross: 2.75,
  /** The word for it. */
  stem: 3.5,
  verbStem: 2.2,
  vague: -1.5,
  /** Happenings of which a story often has several. */
  often: -0.6,
  wordClass: 2.1,
  kind: -0.3,
  kindsDiffer: -0.1,
  ownHead: 0.7,
  ownTopic: 0.45,
  topicOfKind: 1.2,
  pluralDiffers: -1.45,
  toll: 3.5,
  /** Known to the reader or new. */
  known: 0.45,
  bothKnown: 0.75,
  introduced: -1.5,
  bothNew: -1.5,
  unknown: -0.8,
  /** Who takes part. */
  agent: 0.8,
  otherAgent: -1.5,
  target: 1.4,
  otherTarget: -1.5,
  rolesCross: 0.4,
  nobody: -0.5,
  oneNameless: -0.1,
  /** What it is about. */
  patient: 0.95,
  otherPatient: -1,
  otherDoer: -0.4,
  narrowed: 0.6,
  otherNarrowed: -1.2,
  laterNarrowed: -1,
  otherNumber: -2,
  name: 0.4,
  otherNames: -2.5,
  otherNamesOfVerb: -1,
  words: 1.6,
  verbsOfOther: -0.8,
  /** Where and when it is told. */
  date: 0.75,
  dateAgainstGuess: -0.2,
  planAgainstDone: -0.4,
  far: -0.5,
  sameSentence: -0.5,
  toldOf: 1.5,
  across: -0.6,
  likeArticles: 2,
  daysApart: -1.2,
} as const;

/** Sayings: where the sum reaches `same`, they are one. */
export const SAYING = {
  same: 1.85,
  base: -1.85,
  words: 4.5,
  weight: 1.5,
  target: 0.8,
  /** A warning, demand, criticism or refusal to the same one: to two of the same, seldom by chance. */
  pointedTarget: 1.8,
  secondTarget: 2.2,
  /** "must leave", "has to withdraw": one demand in other words. */
  duty: 0.8,
  otherTarget: -1.5,
  kind: 0.6,
  kindsDiffer: -0.6,
  near: 0.3,
  /** The headline's warning or demand is one that the article tells of, by the same speaker and in some of its words. */
  headline: 1.3,
  across: -0.3,
} as const;

/** What a story turns on: how far above being one two tellings of it lie. */
export const CENTRAL = {
  /** So often an article must tell of it, or tell of it at its head. */
  tellings: 3,
  nouns: 2,
  bareNouns: 1,
  nounAndVerb: 0.8,
  bareNounAndVerb: 0.4,
  nounAndVerbOfSame: 1.5,
  verbsOfSame: 1.2,
  verbs: 0.2,
} as const;

/** How far below being one the mean of two groups may lie that are joined. */
export const SLACK = 2;
/** What a pair counts that was never compared. */
export const STRANGERS = -4;
/** How far below being one two reports are still offered as possibly the same. */
export const DOUBT = 1;

export const pointsIf = (condition: boolean, points: number): number => (condition ? points : 0);
