/** Verbs in the present tense of titles. */
const THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };
const PLURAL: Readonly<Record<string, string>> = { be: 'are' };

/** "say" → "says", "deny" → "denies"; the bare form for a plural subject. */
export function presentOf(lemma: string, plural: boolean): string {
  if (plural) return PLURAL[lemma] ?? lemma;
  const irregular = THIRD[lemma];
  if (irregular) return irregular;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
