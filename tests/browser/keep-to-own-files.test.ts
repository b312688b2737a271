import { expect, it } from 'vitest';
import { loadedScriptBytes, MOST_SCRIPT_BYTES } from '../../tools/script-size.mjs';
import { builtPage, openPage } from './open-page.ts';
import { openStory, timeline } from './story.ts';

it('runs under its own policy from a sub-path, and asks for nothing but its own files', async () => {
  const page = await openPage();
  await page.getByRole('main').waitFor();
  const asked = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !path.startsWith('/some/where/'))).toEqual([]);
});

it('loads little JavaScript for the first screen', async () => {
  const page = await openStory();
  await timeline(page).waitFor();
  const bytes = await loadedScriptBytes(page, (await builtPage()).url, 'dist');
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
});
