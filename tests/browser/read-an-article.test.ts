import { describe, expect, it } from 'vitest';
import { openStory, reader, waitForParameter } from './story.ts';
import { GAZETTE } from './strait-dataset.ts';

describe('reading an article', () => {
  it('shows its whole text, every passage numbered', async () => {
    const page = await openStory('?article=gazette');
    const text = page.getByRole('tabpanel', { name: GAZETTE.title ?? '' });
    await text.getByRole('link', { name: /^7: / }).waitFor();
    const words = (await text.textContent()) ?? '';
    for (const paragraph of GAZETTE.text.split('\n\n').slice(1))
      expect(words.replace(/\d+/g, '')).toContain(paragraph.slice(-30).replace(/\d+/g, ''));
    expect(await text.getByRole('link').count()).toBeGreaterThanOrEqual(7);
  });

  it('leads from a passage to its event, and from the event back', async () => {
    const page = await openStory('?article=gazette');
    await page.getByRole('link', { name: /Ada Finch warns Tarrel/ }).click();
    await reader(page)
      .getByRole('heading', { name: /Ada Finch warns Tarrel/ })
      .waitFor();
    await waitForParameter(page, 'report', 'warning');
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await waitForParameter(page, 'article', null);
    await reader(page).getByRole('button', { name: 'Open in article' }).click();
    await waitForParameter(page, 'article', 'gazette');
    const mark = page.getByRole('link', { name: /Ada Finch warns Tarrel/ });
    expect(await mark.getAttribute('aria-current')).toBe('true');
  });

  it('goes from passage to passage by keys', async () => {
    const page = await openStory('?article=gazette');
    await page.getByRole('tabpanel').waitFor();
    await page.keyboard.press('n');
    await waitForParameter(page, 'report', 'fighting');
    await page.keyboard.press('n');
    await waitForParameter(page, 'report', 'warning');
    await page.keyboard.press('p');
    await waitForParameter(page, 'report', 'fighting');
  });

  it('has a tab for each article', async () => {
    const page = await openStory('?article=gazette');
    await page.getByRole('tab', { name: /Tarrel must withdraw/ }).click();
    await page.getByRole('tabpanel', { name: 'Tarrel must withdraw, says minister' }).waitFor();
    await waitForParameter(page, 'article', 'wire');
  });

  it('says of a link to an article that is not there that it is not there', async () => {
    const page = await openStory('?article=never-was');
    await page.getByText('never-was').first().waitFor();
    expect(await page.getByRole('tab').count()).toBe(2);
  });
});
