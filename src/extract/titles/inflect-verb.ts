/** Verbs as titles need them: in the present tense, and as "-ing" where nobody is named. */
const THIRD: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
  ['do', 'does'],
  ['go', 'goes'],
]);
const PLURAL: ReadonlyMap<string, string> = new Map([['be', 'are']]);

/** "say" → "says", "deny" → "denies"; the bare form for a plural subject. */
export function presentOf(lemma: string, plural: boolean): string {
  if (plural) return PLURAL.get(lemma) ?? lemma;
  const irregular = THIRD.get(lemma);
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}

/** Verbs of more than one syllable that are stressed on the last one, and so double its consonant. */
const DOUBLING =
  /^(?:admit|commit|permit|submit|omit|refer|prefer|defer|transfer|confer|occur|incur|concur|begin|control|patrol|compel|expel|repel|propel|rebel|regret|forget|forbid|upset|equip|overrun|withhold)$/;
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "deliver" → "delivering", "cut" → "cutting", "leave" → "leaving", "lie" → "lying". */
export function gerundOf(lemma: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  const doubled = DOUBLING.test(lemma) || ONE_SYLLABLE.test(lemma);
  return doubled && !/hold$/.test(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}
