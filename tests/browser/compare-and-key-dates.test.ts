import { describe, expect, it } from 'vitest';
import { openPage, PHONE } from './open-page.ts';
import { openStory, reader, waitForParameter } from './story.ts';

describe('the built-in story', () => {
  it('shows in its comparison what the two articles do not say alike', async () => {
    const page = await openPage('?view=list&detail=all&words=occupation+seven');
    await page
      .getByRole('table')
      .getByRole('button', { name: /Armenia occupies/ })
      .click();
    await reader(page).getByText('sources differ').waitFor();
    await page.keyboard.press('c');
    await waitForParameter(page, 'view', 'compare');
    const table = page.getByRole('table');
    const marked = (name: RegExp) =>
      table.getByRole('row', { name }).locator('mark').allTextContents();
    await table.waitFor();
    expect(await marked(/Unit of “seven”/)).toEqual(['cities', 'regions']);
    expect(await marked(/Figure: resolutions/)).toEqual(['four UN', 'international']);
    expect(await marked(/Velayati described as/)).toEqual([
      'international',
      'Ayatollah Seyyed Ali Khamenei',
      'top',
    ]);
    expect(await marked(/Reported through/)).toEqual(['Kayhan', 'RT']);
    await page.keyboard.press('Escape');
    await waitForParameter(page, 'view', null);
  });

  it('tells in the comparison of the appeal that one article has no date', async () => {
    const page = await openPage('?view=list&words=calls+on+Armenia+to+withdraw');
    await page.getByRole('table').getByRole('button').first().click();
    await reader(page).getByRole('button', { name: 'Compare the articles' }).click();
    const when = page.getByRole('row', { name: /^When A dates the event/ });
    expect(await when.textContent()).toContain('No date');
  });
});

describe('key dates', () => {
  it('are a press away, and lead to their events', async () => {
    const page = await openStory();
    await page.keyboard.press('d');
    await page.getByRole('heading', { name: 'Monday 1 March 2021' }).waitFor();
    await page
      .getByRole('button', { name: /Ada Finch warns Tarrel/ })
      .first()
      .click();
    await reader(page).waitFor();
    await waitForParameter(page, 'view', 'key-dates');
  });

  it('come first on a phone from the menu', async () => {
    const page = await openStory('', { viewport: PHONE, hasTouch: true });
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Key dates' }).click();
    await page.getByRole('heading', { name: 'What the story turned on' }).waitFor();
    const { scrollWidth, width } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      width: innerWidth,
    }));
    expect(scrollWidth).toBe(width);
  });
});

describe('the palette', () => {
  it('finds an actor by keys alone, whose page leads on', async () => {
    const page = await openStory();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('bram oke');
    await page.getByRole('option', { name: 'Bram Oke president' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForParameter(page, 'actor', 'bram-oke');
    await page.getByRole('heading', { name: 'Bram Oke', level: 1 }).waitFor();
  });

  it('opens a view again that was saved', async () => {
    const page = await openStory('?kinds=warning');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('Warnings alone');
    await page.getByRole('option', { name: /^Save this view/ }).click();
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Clear all filters' }).click();
    await waitForParameter(page, 'kinds', null);
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Warnings alone' }).click();
    await waitForParameter(page, 'kinds', 'warning');
  });
});
