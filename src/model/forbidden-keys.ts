import { type DatasetProblem, pathOf } from './dataset-problem.ts';

/** Field names that would reach an object's prototype where code is careless; no dataset needs them. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Place {
  readonly value: unknown;
  readonly key?: string | number;
  readonly parent?: Place;
}

function keysTo(place: Place): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.parent)
    keys.unshift(at.key);
  return keys;
}

/** Finds forbidden field names at any depth, without recursion: the depth is the sender's to choose. */
export function forbiddenKeys(root: unknown): readonly DatasetProblem[] {
  const problems: DatasetProblem[] = [];
  const waiting: Place[] = [{ value: root }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      const child: Place = {
        value: (value as Record<string, unknown>)[key],
        key: isList ? Number(key) : key,
        parent: place,
      };
      if (!isList && FORBIDDEN.has(key))
        problems.push({
          path: pathOf(keysTo(child)),
          message: `“${key}” is not a field that a dataset may have`,
          remedy: 'Take the field out; be wary of where the file came from.',
        });
      else if (typeof child.value === 'object') waiting.push(child);
    }
  }
  return problems;
}
