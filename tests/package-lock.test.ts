import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('names packages by version and hash, and no registry that someone installed from', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock.match(/https?:\/\/[^"\s]*\.tgz/g)).toBeNull();
  expect(lock).not.toContain('"resolved"');
});
