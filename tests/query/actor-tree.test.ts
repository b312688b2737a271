import { expect, it } from 'vitest';
import { type ActorBranch, actorTree } from '../../src/query/actor-tree.ts';
import { aDataset, anActor, anEvent } from '../builders/bare-dataset.ts';
import { aConflict } from './a-conflict.ts';

type Outline = [name: string, events: number, parts: Outline[]];
const outline = (branches: readonly ActorBranch[]): Outline[] =>
  branches.map(({ actor, events, parts }) => [actor.name, events, outline(parts)]);

it('puts people under their countries, those of the most events first, without actors of no event', () => {
  expect(outline(actorTree(aConflict))).toEqual([
    ['Azerbaijan', 5, [['İlham Əliyev (Aliyev)', 1, []]]],
    ['Armenia', 3, []],
    [
      'Iran',
      2,
      [
        ['Amir Hatami', 1, []],
        ['Hassan Rouhani', 1, []],
      ],
    ],
    ['Russia', 1, []],
  ]);
});

it('lists an actor whose whole is missing, or is part of it, by itself', () => {
  const dataset = aDataset({
    actors: [
      anActor('x', 'X', 'group', 'nowhere'),
      anActor('y', 'Y', 'group', 'z'),
      anActor('z', 'Z', 'group', 'y'),
    ],
    events: [
      anEvent('e', {
        who: [
          ['x', 'agent'],
          ['y', 'target'],
        ],
      }),
    ],
  });
  expect(outline(actorTree(dataset))).toEqual([
    ['X', 1, []],
    ['Y', 1, []],
    ['Z', 1, []],
  ]);
});
