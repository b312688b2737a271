/** Words whose stem no suffix gives, and words that tell of the same thing. */
const SAME: Readonly<Record<string, string>> = {
  death: 'die',
  dead: 'die',
  birth: 'bear',
  shooting: 'shoot',
  talks: 'talk',
  fighting: 'fight',
  sale: 'sell',
  loss: 'lose',
  flight: 'fly',
  choice: 'choose',
  speech: 'speak',
  burial: 'bury',
  withdrawal: 'withdraw',
  ballot: 'elect',
  balloting: 'elect',
  poll: 'elect',
  voting: 'vote',
  'cease-fire': 'ceasefire',
  truce: 'ceasefire',
  pact: 'deal',
  accord: 'deal',
  agreement: 'deal',
  treaty: 'deal',
  merger: 'merge',
  clash: 'fight',
  battle: 'fight',
  conflict: 'war',
  hostility: 'fight',
  killing: 'kill',
  murder: 'kill',
  slay: 'kill',
  execution: 'execute',
  fatality: 'die',
  acquisition: 'acquire',
  purchase: 'buy',
  quake: 'earthquake',
  decision: 'decide',
  invasion: 'invade',
  expulsion: 'expel',
  takeover: 'merge',
  collision: 'collide',
};
const SUFFIXES =
  /(?:isation|ization|ations?|itions?|ates?|ated|ion|ment|ing|al|ance|ence|er|or|ies|ied|ee|es|ed|s|e|y)s?$/;

/** A rough stem that verbs share with their nouns: "resign" and "resignation", "occupy" and "occupation". */
export function stemWord(lemma: string): string {
  const word = lemma.toLowerCase();
  if (Object.hasOwn(SAME, word)) return SAME[word]!;
  if (word.length <= 4) return word;
  const stem = word.replace(SUFFIXES, '');
  return stem.length >= 3 ? stem.slice(0, 7) : word;
}
