import { expect, it } from 'vitest';
import { TOPIC_SENSES, type Topic } from '../../../src/extract/lexicon/topic-senses.ts';
import { readReports } from '../read-reports.ts';

const LEGAL =
  'Police arrested a clerk. Prosecutors charged him with fraud. A jury convicted him. The judge sentenced him. He was jailed.';

const kindOf = (text: string, words: string): string | undefined =>
  readReports(text).find((report) => report.words.includes(words))?.kind;

it.each([
  ['They completed the merger in May.', 'completed', 'business'],
  ['The trial was delayed in May.', 'delayed', 'legal'],
  ['The port prepared a ceasefire in May.', 'prepared', 'agreement'],
  ['The town scheduled a referendum in May.', 'scheduled', 'politics'],
  ['The relief effort ended in May.', 'ended', 'support'],
] as const)('a word that says little is of the kind of its object: %s', (text, words, kind) => {
  expect(kindOf(text, words)).toBe(kind);
});

it.each([
  ['Police arrested the minister in May.', 'arrested', 'politics'],
  ['The baker completed the wall in May.', 'completed', 'business'],
  ['The choir was held up until March.', 'held', 'protest'],
] as const)('and what says enough, or has no such object, is not: %s', (text, words, kind) => {
  expect(kindOf(text, words)).not.toBe(kind);
});

it.each([
  ['The baker is considering running for mayor.', 'considering', 'politics'],
  ['The union decided to sue the mill in May.', 'decided', 'legal'],
  ['Karl Lund served a life term in the north.', 'served', 'legal'],
  ['The village received some kind of help in May.', 'received', 'support'],
] as const)('what is planned, or counted, tells the kind: %s', (text, words, kind) => {
  expect(kindOf(text, words)).toBe(kind);
});

it.each([
  ['The baker is considering his answer.', 'considering', 'politics'],
  ['The union decided to say that it was sorry.', 'decided', 'statement'],
] as const)('and no other does: %s', (text, words, kind) => {
  expect(kindOf(text, words)).not.toBe(kind);
});

it.each([
  ['The mill had a loss of $4 million.', 'loss', 'business'],
  ['Revenue was $9 million in May.', 'Revenue was', 'business'],
  ['The embassy had no comment.', 'no comment', 'refusal'],
  ['The trial, due to start in May, was in the news.', 'start', 'legal'],
] as const)('sums, silences and what lasts: %s', (text, words, kind) => {
  expect(kindOf(text, words)).toBe(kind);
});

it.each([
  ['The mill had a loss of memory.', 'loss', 'business'],
  ['The winner was a dollar short.', 'was', 'business'],
  ['The embassy had a comment.', 'comment', 'refusal'],
  ['She said that the two should be reunited.', 'said', 'appeal'],
] as const)('and what is none of them: %s', (text, words, kind) => {
  expect(kindOf(text, words)).not.toBe(kind);
});

it('what is done in any story is not of the law because the news is', () => {
  const told = readReports(`${LEGAL} He gave her a pill.`).find(({ words }) => words === 'gave');
  expect(told?.kind).toBe('other');
});

/** Five sentences that make the topic of an article. */
const NEWS: Readonly<Record<Topic, string>> = {
  politics:
    'Voters elected a mayor. Parliament passed the law. The minister resigned. She was sworn in. The cabinet was dissolved.',
  legal: LEGAL,
  business:
    'The firm bought a rival. Its shares rose. The yard cut 40 jobs. Profit fell. It sold a mill.',
  disaster: 'An earthquake struck the coast. A tsunami struck the port.',
  fighting:
    'Rebels attacked the town. Troops shelled the hills. The army bombed a camp. The militia ambushed a convoy. Gunmen killed a guard.',
  sport:
    'The club won the match. The team lost the final. A striker scored a penalty. The coach lost the cup. The side won the league.',
};

it.each(TOPIC_SENSES.map(({ topic, kind, example }) => [topic, kind, example] as const))(
  'in the news of %s it is %s: %s',
  (topic, kind, example) => {
    const text = `${NEWS[topic]} ${example}`;
    const start = NEWS[topic].length;
    const alone = readReports(example).map((report) => report.kind);
    const told = readReports(text)
      .filter(({ words }) => text.indexOf(words, start) >= start)
      .map((report) => report.kind);
    expect(told).toContain(kind);
    expect(alone).not.toContain(kind);
  },
);
