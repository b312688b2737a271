import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText } from '../../src/cli/json-schema.ts';

it('public/sourceline.schema.json is what `npm run schema` writes', () => {
  expect(readFileSync('public/sourceline.schema.json', 'utf8')).toBe(jsonSchemaText());
});
