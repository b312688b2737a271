/** The dictionary form of a word, from its form and its part of speech. */
import { visible } from '../text/tokenize.ts';
import { IRREGULAR_PLURALS, NO_PLURAL } from './irregular-nouns.ts';
import { IRREGULAR_VERBS } from './irregular-verbs.ts';
import { hasMuteE } from './mute-e.ts';

const PRONOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    me: 'I',
    i: 'I',
    him: 'he',
    us: 'we',
    "'s": "'s",
    them: 'they',
    "'em": 'they',
    whom: 'who',
    an: 'a',
    these: 'this',
    those: 'that',
    "n't": 'not',
    mine: 'my',
    hers: 'her',
    ours: 'our',
    theirs: 'their',
    yours: 'your',
  }),
);
const COMPARED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    better: 'good',
    best: 'good',
    worse: 'bad',
    worst: 'bad',
    more: 'more',
    most: 'most',
    less: 'less',
    least: 'least',
    further: 'far',
    farther: 'far',
    elder: 'old',
    eldest: 'old',
  }),
);
/** Verbs in -l that double it: travelled → travel. Others keep both: killed → kill. */
const DOUBLED_L =
  /(?:trave|cance|labe|mode|leve|fue|due|chann|chan?ne|tunne|pane|marsha|signa|riva|equa|tota|dia|meda|peda|contro|patro|extro|compe|expe|prope|repe|dispe|impe|rebe|exce|quarre|counse|jewe|unrave|grove|swive|instal|fulfi|insti|disti|perti|enro|annu|appa|cavi|spira|initia|peri)ll$/;
const KEEPS_L = /^(?:install|fulfill|enroll|appall|instill|distill)$/;
const KEEPS_BOTH = /^(?:add|err|purr|ebb|egg|boycott|putt|butt|net?t)$/;

function bareStem(stem: string): string {
  if (/i$/.test(stem)) return stem.length > 2 ? stem.replace(/i$/, 'y') : `${stem}e`;
  if (DOUBLED_L.test(stem) && !KEEPS_L.test(stem)) return stem.slice(0, -1);
  if (/([bdgkmnprtv])\1$/.test(stem)) {
    return KEEPS_BOTH.test(stem) ? stem : stem.slice(0, -1);
  }
  return hasMuteE(stem) ? `${stem}e` : stem;
}

function withoutS(word: string, plural: boolean): string {
  if (/(?:[^aeiou]|qu)ies$/.test(word))
    return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (!plural && /[^e]oes$/.test(word)) return word.slice(0, -2);
  if (/(?:ss|us|is)$/.test(word) && word !== 'menus') return word;
  return /s$/.test(word) && word.length > 2 ? word.slice(0, -1) : word;
}

/** Past forms that are verbs of their own, too: "to found", "to lay". */
const ALSO_BASES = new Set(
  'found saw felt lay bore wound ground fell bound left spat rose wove fed sang rung hung'.split(
    ' ',
  ),
);

/** Whether a form is the past of an irregular verb and nothing else: "dug", "took". */
export function isPastOnly(word: string): boolean {
  const lemma = IRREGULAR_VERBS.get(word);
  return (
    lemma !== undefined &&
    lemma !== 'be' &&
    word !== lemma &&
    /^[a-z]{3,}$/.test(word) &&
    !ALSO_BASES.has(word) &&
    !/(?:ing|s|n|en|ne|me)$/.test(word) &&
    !/^(?:have|had|did|does|am|are|is|could|would|should|might|can|must)$/.test(word)
  );
}

function verbLemma(word: string, xpos: string): string {
  const irregular = IRREGULAR_VERBS.get(word);
  if (irregular !== undefined && (!/^VBP?$/.test(xpos) || isPastOnly(word))) return irregular;
  if (/^['’]|^(?:am|are|is|ca|wo|sha|were|been)$/.test(word)) return irregular ?? word;
  switch (xpos) {
    case 'VBZ':
      return withoutS(word, false);
    case 'VBD':
    case 'VBN':
      if (/eed$/.test(word)) return word.slice(0, -1);
      return /ed$/.test(word) && word.length > 3 ? bareStem(word.slice(0, -2)) : word;
    case 'VBG':
      return /ing$/.test(word) && word.length > 4 ? bareStem(word.slice(0, -3)) : word;
    default:
      return word;
  }
}

/** The lemma of a verb whose treebank tag is unknown or doubtful, judged by its ending. */
export function verbLemmaOf(form: string): string {
  const word = visible(form).toLowerCase();
  const tag = /ing$/.test(word)
    ? 'VBG'
    : /ed$/.test(word)
      ? 'VBD'
      : /s$/.test(word)
        ? 'VBZ'
        : 'VBN';
  return verbLemma(word, tag);
}

/** The singular of a noun; nouns that are no plurals stay as they are. */
export function nounLemmaOf(form: string): string {
  const word = visible(form).toLowerCase();
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]men$/.test(word) || /women$/.test(word)) return word.replace(/men$/, 'man');
  return NO_PLURAL.has(word) ? word : withoutS(word, true);
}

/** The dictionary form of a word of this UPOS and treebank tag, lower-case but for names and "I". */
export function lemmatize(form: string, upos: string, xpos: string): string {
  const clean = visible(form);
  const word = clean.replace(/’/g, "'").toLowerCase();
  switch (upos) {
    case 'PROPN':
      return clean;
    case 'VERB':
    case 'AUX':
      return verbLemma(word, xpos);
    case 'NOUN':
      return /^NNS?$/.test(xpos) && (xpos === 'NNS' || IRREGULAR_PLURALS.has(word))
        ? nounLemmaOf(word)
        : word;
    case 'ADJ':
    case 'ADV':
      return COMPARED.get(word) ?? word;
    default:
      return PRONOUNS.get(word) ?? word;
  }
}
