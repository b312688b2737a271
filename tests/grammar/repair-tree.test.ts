import { expect, it } from 'vitest';
import type { DraftToken } from '../../src/grammar/draft.ts';
import { lemmatize } from '../../src/grammar/lemmatize.ts';
import { repairTree } from '../../src/grammar/repair-tree.ts';

/** "form/UPOS/XPOS/head/relation" per token, heads counted from 1, 0 at the root. */
function draft(text: string): DraftToken[] {
  return text
    .trim()
    .split(/\s+/)
    .map((each) => {
      const [form = '', upos = '', xpos = '', head = '0', deprel = ''] = each.split('|');
      return {
        text: form,
        form: form.toLowerCase(),
        lemma: lemmatize(form, upos, xpos),
        upos,
        xpos,
        head: Number(head) - 1,
        deprel,
      };
    });
}

const arc = (tokens: DraftToken[], form: string): string => {
  const token = tokens.find((t) => t.text === form)!;
  return `${token.deprel} of ${tokens[token.head]?.text ?? 'ROOT'}`;
};

it.each<[name: string, tree: string, form: string, expected: string]>([
  [
    'who stands behind a day and a comma',
    'Friday|PROPN|NNP|5|obl:unmarked ,|PUNCT|,|1|punct Doe|PROPN|NNP|1|conj angrily|ADV|RB|5|advmod left|VERB|VBD|0|root',
    'Doe',
    'nsubj of left',
  ],
  [
    'a name that the parser took for an adjective of the verb',
    'Mosk|ADJ|JJ|2|amod said|VERB|VBD|0|root so|ADV|RB|2|advmod',
    'Mosk',
    'nsubj of said',
  ],
  [
    'a name before a past form that the tagger took for a participle',
    'Mosk|ADJ|JJ|2|amod insisted|VERB|VBN|0|root that|SCONJ|IN|5|mark he|PRON|PRP|5|nsubj left|VERB|VBD|2|ccomp',
    'Mosk',
    'nsubj of insisted',
  ],
  [
    'the speaker behind the quotation, of two subjects',
    "Miners|NOUN|NNS|6|nsubj lost|VERB|VBD|6|ccomp ,|PUNCT|,|6|punct ”|PUNCT|''|6|punct Doe|PROPN|NNP|6|nsubj told|VERB|VBD|0|root us|PRON|PRP|6|iobj",
    'Miners',
    'dep of told',
  ],
  [
    'what a clause that was taken for a subject tells of',
    'Doe|PROPN|NNP|2|nsubj said|VERB|VBD|0|root they|PRON|PRP|4|nsubj hoped|VERB|VBD|8|nsubj the|DET|DT|6|det deal|NOUN|NN|4|obj would|AUX|MD|8|aux save|VERB|VB|2|ccomp jobs|NOUN|NNS|8|obj',
    'deal',
    'nsubj of save',
  ],
  [
    'an object that was taken for the subject of the next clause',
    'Doe|PROPN|NNP|2|nsubj made|VERB|VBD|0|root the|DET|DT|4|det offer|NOUN|NN|9|nsubj:pass as|ADP|IN|7|case a|DET|DT|7|det report|NOUN|NN|4|nmod was|AUX|VBD|9|aux:pass published|VERB|VBN|2|ccomp',
    'offer',
    'obj of made',
  ],
  [
    'who acts behind the opening phrase',
    'In|ADP|IN|3|case a|DET|DT|3|det filing|NOUN|NN|8|obl with|ADP|IN|5|case Acme|PROPN|NNP|8|nsubj ,|PUNCT|,|7|punct Norline|PROPN|NNP|5|conj said|VERB|VBD|0|root so|ADV|RB|8|advmod',
    'Norline',
    'nsubj of said',
  ],
  [
    'a clause behind who that hangs on the wrong verb',
    'They|PRON|PRP|2|nsubj reported|VERB|VBD|0|root the|DET|DT|4|det arrest|NOUN|NN|2|obj of|ADP|IN|6|case Novak|PROPN|NNP|4|nmod ,|PUNCT|,|10|punct who|PRON|WP|10|nsubj:pass is|AUX|VBZ|10|aux:pass charged|VERB|VBN|2|parataxis',
    'charged',
    'acl:relcl of Novak',
  ],
  [
    'the past form behind a noun that nothing can be done to',
    'The|DET|DT|2|det minister|NOUN|NN|0|root responded|VERB|VBN|2|acl from|ADP|IN|5|case Oslo|PROPN|NNP|3|obl ,|PUNCT|,|7|punct saying|VERB|VBG|2|advcl so|ADV|RB|7|advmod .|PUNCT|.|2|punct',
    'minister',
    'nsubj of responded',
  ],
  [
    'a past form with a by-phrase',
    'The|DET|DT|2|det reward|NOUN|NN|6|nsubj announced|VERB|VBD|6|advcl by|ADP|IN|5|case Novak|PROPN|NNP|3|obl grew|VERB|VBD|0|root',
    'announced',
    'acl of reward',
  ],
  [
    'the subject of what has an object and no auxiliary',
    'Police|NOUN|NNS|2|nsubj:pass arrested|VERB|VBN|0|root six|NUM|CD|4|nummod men|NOUN|NNS|2|obj',
    'Police',
    'nsubj of arrested',
  ],
  [
    'who acts on what which stands for',
    'The|DET|DT|2|det offer|NOUN|NN|8|nsubj ,|PUNCT|,|7|punct which|PRON|WDT|7|nsubj directors|NOUN|NNS|4|nmod have|AUX|VBP|7|aux rejected|VERB|VBN|2|acl:relcl expires|VERB|VBZ|0|root',
    'directors',
    'nsubj of rejected',
  ],
  [
    'the noun between after and the verb',
    'Hours|NOUN|NNS|4|obl:unmarked after|ADP|IN|3|case officials|NOUN|NNS|1|nmod declared|VERB|VBD|0|root an|DET|DT|6|det end|NOUN|NN|4|obj',
    'officials',
    'nsubj of declared',
  ],
  [
    'a saying after and in the tense of the one before',
    'Doe|PROPN|NNP|2|nsubj said|VERB|VBD|0|root it|PRON|PRP|4|nsubj contains|VERB|VBZ|2|ccomp nothing|NOUN|NN|4|obj and|CCONJ|CC|7|cc demanded|VERB|VBD|4|conj that|SCONJ|IN|10|mark they|PRON|PRP|10|nsubj leave|VERB|VBP|7|ccomp',
    'demanded',
    'conj of said',
  ],
  [
    'the clause behind a noun with a participle',
    'A|DET|DT|2|det bomb|NOUN|NN|3|nsubj planted|VERB|VBD|0|root by|ADP|IN|5|case rebels|NOUN|NNS|6|nsubj exploded|VERB|VBD|3|ccomp',
    'bomb',
    'nsubj of exploded',
  ],
  [
    'a noun in -s before a finite verb',
    'Novak|PROPN|NNP|2|nsubj fans|VERB|VBZ|0|root made|VERB|VBD|2|ccomp noise|NOUN|NN|3|obj',
    'fans',
    'nsubj of made',
  ],
  [
    'people who came, not the place they came to',
    'ambassadors|NOUN|NNS|0|root in|ADP|IN|3|case Lorn|PROPN|NNP|1|nmod ,|PUNCT|,|6|punct who|PRON|WP|6|nsubj came|VERB|VBD|3|acl:relcl',
    'came',
    'acl:relcl of ambassadors',
  ],
  [
    'the auxiliary of a passive',
    'men|NOUN|NNS|0|root who|PRON|WP|4|nsubj were|AUX|VBD|4|advmod sought|VERB|VBN|1|acl:relcl',
    'were',
    'aux:pass of sought',
  ],
  [
    'what stands before an inverted speaker',
    'We|PRON|PRP|2|nsubj share|VERB|VBP|0|root goals|NOUN|NNS|6|nsubj ,|PUNCT|,|3|punct ”|PUNCT|,|3|punct said|VERB|VBD|2|ccomp Doe|PROPN|NNP|6|nsubj',
    'goals',
    'obj of share',
  ],
  [
    'a by-phrase of a passive',
    'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass shot|VERB|VBN|0|root by|ADP|IN|5|case police|NOUN|NNS|3|obl',
    'police',
    'obl:agent of shot',
  ],
  [
    'a name torn from its title',
    'General|PROPN|NNP|3|nsubj Doe|PROPN|NNP|3|obj left|VERB|VBD|0|root',
    'Doe',
    'flat of General',
  ],
  [
    'a day behind the subject',
    'Doe|PROPN|NNP|4|nsubj on|ADP|IN|3|case Tuesday|PROPN|NNP|1|nmod left|VERB|VBD|0|root',
    'Tuesday',
    'obl of left',
  ],
  [
    'a day as subject',
    'aides|NOUN|NNS|2|parataxis said|VERB|VBD|0|root Monday|PROPN|NNP|2|nsubj',
    'Monday',
    'obl:unmarked of said',
  ],
  [
    '"after" before a clause',
    'He|PRON|PRP|2|nsubj left|VERB|VBD|0|root after|ADP|IN|4|case Rome|PROPN|NNP|2|obl called|VERB|VBD|2|conj',
    'Rome',
    'nsubj of called',
  ],
  [
    '"since the fighting erupted"',
    'He|PRON|PRP|2|nsubj left|VERB|VBD|0|root since|SCONJ|IN|5|case the|DET|DT|5|det fighting|NOUN|NN|2|obl erupted|VERB|VBN|5|acl',
    'erupted',
    'advcl of left',
  ],
  [
    'a clause after "said"',
    'It|PRON|PRP|2|nsubj said|VERB|VBD|0|root depots|NOUN|NNS|2|obj and|CCONJ|CC|8|cc guns|NOUN|NNS|8|nsubj:pass had|AUX|VBD|8|aux been|AUX|VBN|8|aux:pass destroyed|VERB|VBN|3|conj',
    'destroyed',
    'ccomp of said',
  ],
  [
    '"and" inside what is said',
    'He|PRON|PRP|2|nsubj said|VERB|VBD|0|root war|NOUN|NN|4|nsubj killed|VERB|VBD|2|ccomp and|CCONJ|CC|6|cc ruined|VERB|VBD|2|conj',
    'ruined',
    'conj of killed',
  ],
  [
    'a relative clause on a time',
    'a|DET|DT|2|det war|NOUN|NN|0|root in|ADP|IN|4|case 1990s|NOUN|NNS|2|nmod that|PRON|WDT|6|nsubj killed|VERB|VBD|4|acl:relcl',
    'killed',
    'acl:relcl of war',
  ],
  [
    '"which" on a person',
    'founder|NOUN|NN|0|root of|ADP|IN|3|case Movement|PROPN|NNP|1|nmod ,|PUNCT|,|6|punct which|PRON|WDT|6|nsubj won|VERB|VBD|1|acl:relcl',
    'won',
    'acl:relcl of Movement',
  ],
  [
    'a closing attribution',
    'Rome|PROPN|NNP|2|nsubj fell|VERB|VBD|0|root ,|PUNCT|,|5|punct state|NOUN|NN|5|compound media|NOUN|NNS|2|obj reported|VERB|VBN|5|acl .|PUNCT|.|2|punct',
    'reported',
    'parataxis of fell',
  ],
  [
    'a result behind what is said',
    'Bombs|NOUN|NNS|2|nsubj fell|VERB|VBD|6|ccomp killing|VERB|VBG|6|ccomp three|NUM|CD|3|obj officials|NOUN|NNS|6|nsubj said|VERB|VBD|0|root',
    'killing',
    'advcl of fell',
  ],
  [
    'a possessed verb',
    'war|NOUN|NN|0|root with|ADP|IN|4|case its|PRON|PRP$|4|nmod:poss neighbours|VERB|VBZ|1|advcl Rome|PROPN|NNP|4|obj',
    'Rome',
    'appos of neighbours',
  ],
  [
    'as before a clause that was taken for a phrase',
    'Tolls|NOUN|NNS|2|nsubj rise|VERB|VBP|0|root higher|ADV|RBR|2|advmod as|ADP|IN|6|case both|DET|DT|6|det sides|NOUN|NNS|2|obl are|AUX|VBP|8|aux shelling|VERB|VBG|2|conj towns|NOUN|NNS|8|obj',
    'sides',
    'nsubj of shelling',
  ],
  [
    'an infinitive that was taken for an adjective',
    'They|PRON|PRP|2|nsubj claim|VERB|VBP|0|root to|PART|TO|5|mark have|AUX|VB|5|aux inflicted|VERB|VBN|6|amod losses|NOUN|NNS|2|obj',
    'losses',
    'obj of inflicted',
  ],
  [
    'a source between commas in the middle of a sentence',
    'Rain|NOUN|NN|2|nsubj fell|VERB|VBD|0|root ,|PUNCT|,|5|punct the|DET|DT|5|det paper|NOUN|NN|2|appos reported|VERB|VBN|5|acl on|ADP|IN|8|case Friday|PROPN|NNP|6|obl ,|PUNCT|,|2|punct flooding|VERB|VBG|2|advcl fields|NOUN|NNS|10|obj',
    'paper',
    'nsubj of reported',
  ],
  [
    'a name of several words behind an opening phrase',
    'In|ADP|IN|3|case late|ADJ|JJ|3|amod dealings|NOUN|NNS|9|obl composite|ADJ|JJ|5|amod trading|NOUN|NN|9|nsubj ,|PUNCT|,|7|punct Vesta|PROPN|NNP|5|appos Lines|PROPN|NNPS|7|flat closed|VERB|VBD|0|root',
    'Vesta',
    'nsubj of closed',
  ],
])('mends %s', (_, tree, form, expected) => {
  const tokens = draft(tree);
  repairTree(tokens);
  expect(arc(tokens, form)).toBe(expected);
});

it.each<[name: string, tree: string, form: string]>([
  [
    'a day with its verb alone',
    'Friday|PROPN|NNP|4|obl:unmarked ,|PUNCT|,|1|punct Doe|PROPN|NNP|4|nsubj left|VERB|VBD|0|root',
    'Doe',
  ],
  [
    'an adjective of a noun',
    'Former|ADJ|JJ|2|amod guards|NOUN|NNS|3|nsubj left|VERB|VBD|0|root',
    'Former',
  ],
  [
    'a speaker before the verb',
    'Doe|PROPN|NNP|3|nsubj ,|PUNCT|,|1|punct said|VERB|VBD|0|root so|ADV|RB|3|advmod',
    'Doe',
  ],
  [
    'a by-phrase of time',
    'He|PRON|PRP|3|nsubj:pass was|AUX|VBD|3|aux:pass shot|VERB|VBN|0|root by|ADP|IN|5|case Monday|PROPN|NNP|3|obl',
    'Monday',
  ],
  [
    'as before a phrase',
    'He|PRON|PRP|2|nsubj worked|VERB|VBD|0|root as|ADP|IN|4|case cook|NOUN|NN|2|obl and|CCONJ|CC|6|cc left|VERB|VBD|2|conj',
    'cook',
  ],
  ['a day in front as subject', 'Monday|PROPN|NNP|2|nsubj came|VERB|VBD|0|root', 'Monday'],
  [
    '"and" behind a comma',
    'He|PRON|PRP|2|nsubj said|VERB|VBD|0|root war|NOUN|NN|4|nsubj killed|VERB|VBD|2|ccomp ,|PUNCT|,|7|punct and|CCONJ|CC|7|cc left|VERB|VBD|2|conj',
    'left',
  ],
  [
    'a participle with "with"',
    'with|SCONJ|IN|3|mark men|NOUN|NNS|3|nsubj killed|VERB|VBN|0|root',
    'killed',
  ],
  [
    'an adjective before a participle that ends a noun phrase',
    'Most|ADJ|JJS|2|amod wanted|VERB|VBN|0|root by|ADP|IN|4|case police|NOUN|NNS|2|obl:agent',
    'Most',
  ],
  [
    'the noun behind a participle that somebody does',
    'The|DET|DT|2|det minister|NOUN|NN|0|root accused|VERB|VBN|2|acl of|ADP|IN|5|case fraud|NOUN|NN|3|obl that|PRON|WDT|7|nsubj grew|VERB|VBD|5|acl:relcl .|PUNCT|.|2|punct',
    'minister',
  ],
  [
    'an opening phrase with its own list',
    'In|ADP|IN|2|case Rome|PROPN|NNP|7|obl ,|PUNCT|,|4|punct Oslo|PROPN|NNP|2|conj ,|PUNCT|,|6|punct they|PRON|PRP|7|nsubj left|VERB|VBD|0|root',
    'Oslo',
  ],
  [
    'the subject of a clause under as',
    'They|PRON|PRP|2|nsubj fled|VERB|VBD|0|root as|SCONJ|IN|5|mark shells|NOUN|NNS|5|nsubj fell|VERB|VBD|2|advcl',
    'shells',
  ],
  [
    'somebody by whom one stood',
    'Doe|PROPN|NNP|2|nsubj waited|VERB|VBD|0|root by|ADP|IN|4|case Novak|PROPN|NNP|2|obl',
    'Novak',
  ],
  [
    'parades by somebody else',
    'Doe|PROPN|NNP|2|nsubj rallied|VERB|VBD|0|root against|ADP|IN|4|case parades|NOUN|NNS|2|obl by|ADP|IN|6|case Novak|PROPN|NNP|2|obl',
    'Novak',
  ],
  [
    'the subject of a passive with its auxiliary',
    'Men|NOUN|NNS|3|nsubj:pass were|AUX|VBD|3|aux:pass given|VERB|VBN|0|root bread|NOUN|NN|3|obj',
    'Men',
  ],
  [
    'a saying and what is said',
    'Doe|PROPN|NNP|2|nsubj said|VERB|VBD|0|root on|ADP|IN|4|case Monday|PROPN|NNP|2|obl shells|NOUN|NNS|6|nsubj fell|VERB|VBD|2|ccomp',
    'shells',
  ],
  [
    'a saying before a clause',
    'Novak|PROPN|NNP|2|nsubj says|VERB|VBZ|0|root shells|NOUN|NNS|4|nsubj fell|VERB|VBD|2|ccomp',
    'says',
  ],
  [
    'an aside on what was reported by somebody',
    'Rain|NOUN|NN|2|nsubj fell|VERB|VBD|0|root ,|PUNCT|,|5|punct a|DET|DT|5|det flood|NOUN|NN|2|appos reported|VERB|VBN|5|acl by|ADP|IN|8|case Doe|PROPN|NNP|6|obl:agent ,|PUNCT|,|2|punct too|ADV|RB|2|advmod',
    'flood',
  ],
  [
    'a letter that somebody wrote',
    'Doe|PROPN|NNP|2|nsubj spoke|VERB|VBD|0|root of|ADP|IN|5|case a|DET|DT|5|det letter|NOUN|NN|2|obl that|PRON|WDT|8|obj he|PRON|PRP|8|nsubj wrote|VERB|VBD|5|acl:relcl',
    'wrote',
  ],
  [
    'two names with a comma',
    'Rome|PROPN|NNP|4|nsubj ,|PUNCT|,|3|punct Oslo|PROPN|NNP|1|appos left|VERB|VBD|0|root',
    'Oslo',
  ],
])('leaves %s alone', (_, tree, form) => {
  const tokens = draft(tree);
  const before = arc(tokens, form);
  repairTree(tokens);
  expect(arc(tokens, form)).toBe(before);
});
