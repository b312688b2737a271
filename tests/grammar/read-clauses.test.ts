import { expect, it } from 'vitest';
import { analyseText } from '../../src/grammar/analyse-text.ts';
import { governorsOf } from '../../src/grammar/find-governor.ts';
import { phraseSpan } from '../../src/grammar/phrase.ts';
import { readClauses } from '../../src/grammar/read-clauses.ts';
import type { Sentence } from '../../src/grammar/sentence.ts';
import { english } from './english.ts';

const parse = (text: string): Sentence => analyseText(text, english())[0]!;
const reader = (text: string, sentence: Sentence) => (at: number | undefined) => {
  if (at === undefined) return '-';
  const { start, end } = phraseSpan(sentence, at);
  return text.slice(start, end);
};

/** "agent | verb | patient | obliques" of each clause. */
function clauses(text: string): string[] {
  const sentence = parse(text);
  const words = reader(text, sentence);
  return readClauses(sentence).map((clause) =>
    [
      words(clause.agent),
      sentence.tokens[clause.verb]!.lemma + (clause.negated ? ' (not)' : ''),
      words(clause.patient),
      clause.obliques.map((o) => `${o.preposition} ${words(o.head)}`.trim()).join(', '),
    ]
      .join(' | ')
      .replace(/ \| $/, ''),
  );
}

it.each<[name: string, text: string, expected: string[]]>([
  ['active', 'Rebels attacked the town.', ['Rebels | attack | the town']],
  [
    'passive',
    'The town was attacked by rebels on Monday.',
    ['rebels | attack | The town | by rebels, on Monday'],
  ],
  [
    'passive without an agent',
    'The town was attacked by night.',
    ['- | attack | The town | by night'],
  ],
  ['object control', 'She urged Rome to leave.', ['She | urge | Rome', 'Rome | leave | -']],
  ['subject control', 'Rome promised to leave.', ['Rome | promise | -', 'Rome | leave | -']],
  [
    'coordination',
    'Rebels killed a man and wounded two women.',
    ['Rebels | kill | a man', 'Rebels | wound | two women'],
  ],
  [
    'a relative clause',
    'He met rebels who attacked the town.',
    ['He | meet | rebels', 'rebels | attack | the town'],
  ],
  [
    'a participle',
    'Police found a man killed by rebels.',
    [
      'Police | find | a man killed by rebels',
      'rebels | kill | a man killed by rebels | by rebels',
    ],
  ],
  [
    'an accusation',
    'Rome accused Oslo of breaking the deal.',
    ['Rome | accuse | Oslo', 'Oslo | break | the deal'],
  ],
  ['negation', 'Rebels did not attack the town.', ['Rebels | attack (not) | the town']],
  [
    'a negative subject',
    'Neither side attacked the town.',
    ['Neither side | attack (not) | the town'],
  ],
  [
    'a day between subject and verb',
    'General John Doe on Tuesday warned Rome.',
    ['General John Doe | warn | Rome | on Tuesday'],
  ],
])('reads %s', (_, text, expected) => {
  expect(clauses(text)).toEqual(expected);
});

it.each<[name: string, text: string, verb: string, expected: string[]]>([
  ['before', 'The minister said that rebels attacked the town.', 'attack', ['The minister said']],
  ['behind', '“Rebels attacked the town,” the minister said.', 'attack', ['the minister said']],
  [
    'a source',
    'According to the minister, rebels attacked the town.',
    'attack',
    ['the minister minister'],
  ],
  ['nobody', 'Rebels attacked the town.', 'attack', []],
])('finds who says it: %s', (_, text, verb, expected) => {
  const sentence = parse(text);
  const words = reader(text, sentence);
  const at = sentence.tokens.findIndex((token) => token.lemma === verb);
  const found = governorsOf(sentence, at).map(
    (g) => `${words(g.speaker)} ${sentence.tokens[g.at]!.text}`,
  );
  expect(found).toEqual(expected);
});

it.each<[text: string, verb: string, tense: string]>([
  ['Rebels attacked the town.', 'attack', 'past'],
  ['Rebels have attacked the town.', 'attack', 'present perfect'],
  ['Rebels had attacked the town.', 'attack', 'past perfect'],
  ['Rebels will attack the town.', 'attack', 'future'],
  ['Rebels are attacking the town.', 'attack', 'present progressive'],
  ['Rebels want to attack the town.', 'attack', 'infinitive'],
  ['He left, attacking the town.', 'attack', 'participle'],
])('tells the tense of %s', (text, verb, expected) => {
  const clause = readClauses(parse(text)).find((c) => parse(text).tokens[c.verb]!.lemma === verb)!;
  const { tense, perfect, progressive } = clause.tense;
  expect(
    [tense, perfect && 'perfect', progressive && 'progressive'].filter(Boolean).join(' '),
  ).toBe(expected);
});
