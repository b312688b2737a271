/** Verbs whose infinitive is done by their subject even behind an object: "promised him to leave". Own list. */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  'promise vow pledge threaten swear offer use have take need cost spend get'.split(' '),
);
