import { describe, expect, it } from 'vitest';
import { datasetCommands } from '../../../src/app/states/dataset-commands.ts';

describe('datasetCommands', () => {
  it.each([
    [
      'a folder of this site',
      'lorn',
      'npm run sourceline -- check public/datasets/lorn/dataset.json',
    ],
    ['a file from disk', 'lorn.json', 'npm run sourceline -- check lorn.json'],
    ['a name with a space', 'my lorn.json', 'npm run sourceline -- check "my lorn.json"'],
  ])('%s', (_, name, check) => {
    expect(datasetCommands(name).check).toBe(check);
  });
});
