import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { openStory, timeline, waitForParameter } from './story.ts';

describe('what a mouse presses is pressed by keys too', () => {
  it('lanes, role of an actor, kind of view', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await page.getByRole('button', { name: 'Kind', exact: true }).press('Enter');
    await waitForParameter(page, 'lanes', 'kind');
    await page.getByRole('checkbox').first().press('Space');
    await page.waitForFunction(() => new URLSearchParams(location.search).has('actors'));
    await page.getByRole('button', { name: 'Target', exact: true }).press('Enter');
    await waitForParameter(page, 'role', 'target');
    await page.getByRole('button', { name: 'Clear all' }).press('Enter');
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('role'));
    await page.getByRole('button', { name: 'List', exact: true }).press('Enter');
    await waitForParameter(page, 'view', 'list');
  });

  it('the sheet of exports and the legend open and close', async () => {
    const page = await openStory();
    await timeline(page).waitFor();
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'How to read this' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('minor events are shown and hidden', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: /minor events: show/ }).press('Enter');
    await waitForParameter(page, 'detail', 'all');
    await page.getByRole('button', { name: /minor events: hide/ }).press('Enter');
    await page.waitForFunction(() => !new URLSearchParams(location.search).has('detail'));
    expect(await page.getByRole('button', { name: /minor events: show/ }).count()).toBe(1);
  });
});
