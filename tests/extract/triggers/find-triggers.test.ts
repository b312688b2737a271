import { expect, it } from 'vitest';
import { triggersOf } from '../read-reports.ts';

it.each<[name: string, text: string, expected: readonly string[]]>([
  ['a verb', 'Rebels ambushed the convoy.', ['ambushed/attack']],
  ['a passive', 'The mayor was arrested in Oslo.', ['was arrested/legal', 'arrested/legal']],
  [
    'coordinated verbs',
    'The blast wounded 38 people and destroyed a bridge.',
    ['wounded/harm', 'destroyed/harm'],
  ],
  ['a light verb with its noun', 'The ministers held talks in Geneva.', ['held talks/meeting']],
  ['a noun', 'The arrest of two journalists angered the union.', ['arrest/legal']],
  ['what a noun says began', 'Fighting erupted near the border on Monday.', ['erupted/attack']],
  ['a plan by its infinitive', 'The party plans to nominate a candidate.', ['nominate/politics']],
  ['call for', 'The envoy called for a ceasefire.', ['called for/appeal']],
  ['call on', 'The envoy called on both sides to stop.', ['called on/appeal']],
  ['call off', 'The minister called off the vote.', ['called off/politics']],
  ['strike by its object', 'The two firms struck a deal.', ['struck a deal/agreement']],
  ['strike by its subject', 'Miners struck for higher pay in the north.', ['struck/protest']],
  [
    'an office with its time',
    'Tarrel was president from 1974 to 1990.',
    ['was president/politics'],
  ],
])('reads %s', (_name, text, expected) => {
  const found = triggersOf(text);
  expect(
    expected.some((each) => found.includes(each)),
    found.join(' | '),
  ).toBe(true);
});

it.each<[name: string, text: string]>([
  ['a description', 'The city lies 20 km east of the river.'],
  ['a possession', 'The company has three offices in Oslo.'],
  ['a habit', 'The river runs through the valley and the road follows it.'],
  ['a stance', 'Norway takes the same stance on the matter.'],
  ['a topic', 'There is no easy solution to the conflict.'],
  ['a foundation', 'The state is founded upon an old charter.'],
  ['a modifier', 'According to the map, the village is small.'],
])('leaves %s', (_name, text) => {
  expect(triggersOf(text)).toEqual([]);
});
