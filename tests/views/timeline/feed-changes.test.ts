import { describe, expect, it } from 'vitest';
import {
  type FeedChange,
  feedChanges,
  firstChanges,
} from '../../../src/views/timeline/feed-changes.ts';
import type { WidgetItem } from '../../../src/views/timeline/timeline-widget.ts';

const item = (lane: string, key: string, look = ''): WidgetItem => ({
  key: `${lane}${key}`,
  lane,
  start: 0,
  end: 1,
  top: 0,
  look,
  sort: 'event',
});

const told = (changes: readonly FeedChange[]) =>
  changes.map(({ gone, changed }) => [gone.join(' '), changed.map(({ key }) => key).join(' ')]);

const fed = (...items: readonly WidgetItem[]) => new Map(items.map((one) => [one.key, one]));

describe('what changes in a feed', () => {
  it.each<[string, WidgetItem[], WidgetItem[], string[][]]>([
    ['nothing where nothing changes', [item('a', '1')], [item('a', '1')], []],
    ['a look', [item('a', '1')], [item('a', '1', 'other')], [['', 'a1']]],
    [
      'lane by lane, in the order asked for',
      [item('b', '1'), item('a', '1')],
      [item('a', '2'), item('b', '1'), item('b', '2')],
      [
        ['a1', 'a2'],
        ['', 'b2'],
      ],
    ],
    [
      'first the lanes that are left',
      [item('a', '1'), item('z', '1')],
      [item('a', '2')],
      [
        ['z1', ''],
        ['a1', 'a2'],
      ],
    ],
  ])('is %s', (_, before, asked, changes) => {
    expect(told(feedChanges(fed(...before), asked))).toEqual(changes);
  });
});

describe('the first changes', () => {
  const change = (...keys: string[]): FeedChange => ({
    gone: [],
    changed: keys.map((key) => item('', key)),
  });

  it.each<[string, FeedChange[], number, string[]]>([
    [
      'as many lanes as have no more than so many items',
      [change('1', '2'), change('3'), change('4')],
      3,
      ['1', '2', '3'],
    ],
    ['one lane, whatever it has', [change('1', '2', '3'), change('4')], 2, ['1', '2', '3']],
    [
      'all of them where there is no limit',
      [change('1'), change('2')],
      Number.POSITIVE_INFINITY,
      ['1', '2'],
    ],
    ['nothing of nothing', [], 3, []],
  ])('are %s', (_, changes, most, keys) => {
    expect(firstChanges(changes, most).changed.map(({ key }) => key)).toEqual(keys);
  });
});
