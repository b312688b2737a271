/** Verbs whose infinitive is done by their subject even behind an object: "promised him to leave". Own list. */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  'promise vow pledge threaten swear offer use have take need cost spend get'.split(' '),
);

/** Verbs whose infinitive is done by the one they move, even where it stands far behind: "called on Rome ... to leave". Own list. */
export const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `call urge ask tell order help allow force press pressure persuade warn invite advise request beg command instruct encourage
  enable compel convince direct expect lead leave require appeal plead want permit authorize authorise lobby challenge implore oblige remind subpoena
  summon motivate prompt inspire cause train hire pay recruit assign dispatch send teach appoint elect choose select nominate pick`.split(
    /\s+/,
  ),
);
