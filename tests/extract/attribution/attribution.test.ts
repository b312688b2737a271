import { expect, it } from 'vitest';
import { reportOf } from '../read-reports.ts';

it.each<[name: string, text: string, words: string, saidBy: readonly string[], modality: string]>([
  ['in the writer’s own voice', 'Rebels attacked the town.', 'attacked', [], 'asserted'],
  [
    'indirect words',
    'Jane Doe said that rebels attacked the town.',
    'attacked',
    ['jane-doe'],
    'claimed',
  ],
  [
    'a speaker after',
    '“Rebels attacked the town,” Jane Doe said.',
    'attacked',
    ['jane-doe'],
    'claimed',
  ],
  [
    'according to',
    'Rebels attacked the town, according to Jane Doe.',
    'attacked',
    ['jane-doe'],
    'claimed',
  ],
  ['a plan', 'Norway will deploy troops in June.', 'deploy', [], 'planned'],
  ['a possibility', 'Norway could deploy troops.', 'deploy', [], 'conditional'],
  [
    'a deed that somebody denies',
    'Jane Doe denied stabbing a guard.',
    'stabbing',
    ['jane-doe'],
    'denied',
  ],
  ['a plea', 'Jane Doe pleaded not guilty to stabbing a guard.', 'stabbing', [], 'denied'],
  ['an accusation', 'Jane Doe is accused of stabbing a guard.', 'stabbing', [], 'claimed'],
  ['a conviction', 'Jane Doe was convicted of stabbing a guard.', 'stabbing', [], 'asserted'],
  ['a negation', 'Norway did not deploy troops.', 'deploy', [], 'denied'],
  ['a denial', 'Jane Doe denied that Norway deployed troops.', 'deployed', ['jane-doe'], 'denied'],
  [
    'what one is asked to do',
    'Norway urged Sweden to withdraw its troops.',
    'withdraw',
    [],
    'conditional',
  ],
])('reads %s', (_name, text, words, saidBy, modality) => {
  const report = reportOf(text, words);
  expect(report, words).toBeDefined();
  expect(report).toMatchObject({ saidBy, modality });
});

it('makes a demand of a duty in somebody’s words', () => {
  expect(reportOf('“Sweden must withdraw its troops,” Jane Doe said.', 'must')).toMatchObject({
    kind: 'appeal',
    agents: ['jane-doe'],
    targets: ['sweden'],
  });
});

it('makes a criticism of words that accuse', () => {
  expect(reportOf('Jane Doe said that Sweden interfered in the vote.', 'said')).toMatchObject({
    kind: 'criticism',
    agents: ['jane-doe'],
    targets: ['sweden'],
  });
});

it.each<
  [name: string, text: string, words: string, agents: readonly string[], targets: readonly string[]]
>([
  ['an active verb', 'Norway warned Sweden.', 'warned', ['norway'], ['sweden']],
  ['a passive verb', 'Sweden was warned by Norway.', 'warned', ['norway'], ['sweden']],
  [
    'coordinated subjects',
    'Norway and Denmark condemned Sweden.',
    'condemned',
    ['norway', 'denmark'],
    ['sweden'],
  ],
  [
    'an owner',
    'Jane Doe condemned Norway’s occupation of Sweden.',
    'occupation',
    ['norway'],
    ['sweden'],
  ],
  [
    'a doer behind by',
    'The attack by Norway on Sweden was brief.',
    'attack',
    ['norway'],
    ['sweden'],
  ],
  ['a relative clause', 'Jane Doe, who met John Roe, left.', 'met', ['jane-doe'], ['john-roe']],
  ['one who dies', 'Jane Doe died on Monday.', 'died', ['jane-doe'], []],
  ['one who is called on', 'Norway called on Sweden to stop.', 'called on', ['norway'], ['sweden']],
])('tells doers from others: %s', (_name, text, words, agents, targets) => {
  const report = reportOf(text, words);
  expect(report, words).toBeDefined();
  expect(report).toMatchObject({ agents, targets });
});
