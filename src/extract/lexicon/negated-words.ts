const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that, with a "not", tell of a refusal: "does not recognise the court". */
export const REFUSED_WHEN_NEGATED = words(`
  comment divulge disclose reveal elaborate discuss recognise recognize accept support back endorse agree cooperate co-operate allow
  permit tolerate attend negotiate apologise apologize concede yield compromise comply surrender`);

/** Verbs that do so with "would not". */
export const REFUSED_UNDER_WOULD = words(
  'say tell confirm identify specify speculate name give provide release resign leave meet answer talk sign',
);
