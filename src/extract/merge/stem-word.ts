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
  bombing: 'bomb',
  blast: 'explode',
  explosion: 'explode',
  accession: 'accede',
  membership: 'member',
  admission: 'admit',
  rescuer: 'rescue',
  arrival: 'arrive',
  departure: 'depart',
  refusal: 'refuse',
  denial: 'deny',
  proposal: 'propose',
  approval: 'approve',
  removal: 'remove',
  pullout: 'withdraw',
  'pull-out': 'withdraw',
  statement: 'state',
  complaint: 'complain',
  threat: 'threaten',
  belief: 'believe',
  proof: 'prove',
  growth: 'grow',
  theft: 'steal',
  discovery: 'discover',
  failure: 'fail',
  seizure: 'seize',
  closure: 'close',
  disclosure: 'disclose',
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
  return Object.hasOwn(SAME, word) ? cut(SAME[word]!) : cut(word);
}

function cut(word: string): string {
  if (word.length <= 4) return word;
  const stem = word.replace(SUFFIXES, '');
  return stem.length >= 3 ? stem.slice(0, 7) : word;
}
