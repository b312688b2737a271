/** A caption or a headline that runs into the sentence behind it, with no mark and no line between: where that sentence begins. */

/** Words that open a sentence and are no names, where the word behind them is written small. */
const OPENER =
  / (?=(?:(?:The|It|He|She|They|This|These|But|There|His|Her|Its|Some|Many|Most|Two|Three|Four|Hundreds|Thousands|Dozens) \p{Ll}|A \p{Ll}{2}|An [aeiou]\p{Ll}|More than [\d\p{Ll}]|At least [\d\p{Ll}]|In (?:a|an|the|his|its|her|their) |The \p{Lu}\p{Ll}+ \p{Ll}))/gu;
/** Behind these a capital letter is that of a name: "told The Associated Press", "the magazine The Week". */
const BEFORE_NAME =
  /^(?:of|in|on|at|to|for|by|from|with|and|or|but|as|near|via|than|against|called|named|titled|entitled|told|newspaper|paper|magazine|website|site|daily|weekly|tabloid|group|band|programme|program|film|movie|show|play|book|song|album|series|musical|novel|the|a|an|is|was|are|were|s)$/i;
/** Sentences whose words mostly have capitals: there they tell nothing. */
const MOST = 0.65;
const SHORTEST = 12;
/** What stands before is looked at no further than this. */
const LOOK = 240;
const LAST_WORD = /([\p{L}\p{N}'’]{1,24})[)"”]?$/u;

function isTitleCase(sentence: string): boolean {
  const words = sentence.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > MOST * words.length;
}

/** Offsets within a sentence at which another one begins; none where the sentence is one. */
export function gluedStarts(sentence: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of sentence.matchAll(OPENER)) {
    const start = index + 1;
    if (start < SHORTEST) continue;
    const head = sentence.slice(Math.max(0, start - LOOK), start - 1);
    const before = LAST_WORD.exec(head)?.[1];
    if (before === undefined || BEFORE_NAME.test(before)) continue;
    if (/^\p{Lu}\p{Ll}*$/u.test(before) || /ed$/.test(before) || isTitleCase(head)) continue;
    const quotes = head.match(/["“”]/g)?.length ?? 0;
    if (quotes % 2 === 0) found.push(start);
  }
  return found;
}
