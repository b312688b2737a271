import { describe, expect, it } from 'vitest';
import type { EventId, Modality } from '../../src/model/dataset.ts';
import { puttingOf, signsOf } from '../../src/query/event-signs.ts';
import { anArticle, anEvent, aReport } from '../builders/dataset.ts';

const article = anArticle({ id: 'a', text: 'Osk fired. Osk fired again.' });

const putAs = (...ways: readonly Modality[]) =>
  anEvent({
    kind: 'attack',
    title: 'Osk fires',
    reports: ways.map((modality, nth) =>
      aReport(article, 'Osk fired.', { id: `r${nth}`, trigger: 'fired', modality }),
    ),
  });

describe('how an event is put', () => {
  it.each<[name: string, ways: readonly Modality[], putting: string | undefined]>([
    ['asserted by all', ['asserted', 'asserted'], undefined],
    ['asserted by one, denied by another', ['denied', 'asserted'], undefined],
    ['claimed', ['claimed'], 'claimed'],
    ['claimed, and denied by another', ['claimed', 'denied'], 'denied'],
    ['planned, then on a condition', ['planned', 'conditional'], 'planned'],
  ])('%s', (_, ways, putting) => {
    expect(puttingOf(putAs(...ways))).toBe(putting);
  });
});

it('an event carries the signs of the sets that it is in; an unknown set gives none', () => {
  const [id, other] = ['e', 'f'] as EventId[];
  const signed = { differ: undefined, edited: new Set([id!]) };
  expect(signsOf(id!, signed)).toEqual(['edited']);
  expect(signsOf(other!, signed)).toEqual([]);
  expect(signsOf(id!, { ...signed, differ: new Set([id!]) })).toEqual(['differ', 'edited']);
});
