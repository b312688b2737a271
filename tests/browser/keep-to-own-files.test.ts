import { expect, it } from 'vitest';
import { openPage } from './open-page.ts';

it('runs under its own policy from a sub-path, and asks for nothing but its own files', async () => {
  const page = await openPage();
  await page.getByRole('main').waitFor();
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !path.startsWith('/some/where/'))).toEqual([]);
});
