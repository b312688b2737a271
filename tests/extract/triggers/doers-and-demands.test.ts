import { expect, it } from 'vitest';
import { readReports } from '../read-reports.ts';

const doersOf = (text: string, words: string): readonly string[] =>
  readReports(text).find((report) => report.words.includes(words))?.agents ?? ['not found'];

it.each([
  ['Ann Wells is a lawyer. Ann Wells is the first woman to win the prize.', 'win', ['ann-wells']],
  ['The senator subpoenaed the banker to testify.', 'testify', ['banker']],
  [
    'Karl Lund fled. Karl Lund, who is charged with killing a guard, fled.',
    'killing',
    ['karl-lund'],
  ],
  ['Karl Lund fled. Karl Lund has been on the run since May.', 'run', ['karl-lund']],
  ['The relatives, who are fighting it and who have told reporters, wept.', 'told', ['relatives']],
  ['The move avoids trouble with Norway, which had condemned the raid.', 'condemned', ['norway']],
  ['It was a report by the council of Oslo, which condemned the raid.', 'condemned', ['council']],
] as const)('who does it: %s', (text, words, agents) => {
  expect(doersOf(text, words)).toEqual(agents);
});

it.each([
  ['Ann Wells saw Karl Lund. Ann Wells said the two men left the house.', 'left', 'ann-wells'],
  ['The senator gave the banker a chance to testify.', 'testify', 'chance'],
  ['Ten have died since the fighting erupted, including two nurses.', 'erupted', 'nurses'],
  ['The Chilean earthquake killed ten people.', 'killed', 'chile'],
] as const)('who does not: %s', (text, words, agent) => {
  expect(doersOf(text, words)).not.toContain(agent);
});

it.each([
  ['“Karl Lund must not have written the letter,” said Ann Wells.', 'said', 'statement'],
  ['“Karl Lund should have left,” said Ann Wells.', 'said', 'criticism'],
  ['“Karl Lund must leave,” said Ann Wells.', 'leave', 'appeal'],
  ['The aide told the paper that it was a shock to him.', 'told', 'statement'],
] as const)('what a saying does: %s', (text, words, kind) => {
  expect(readReports(text).find((report) => report.words.includes(words))?.kind).toBe(kind);
});
