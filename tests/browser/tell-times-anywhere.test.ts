import { describe, expect, it } from 'vitest';
import { aDataset, anArticle, anEvent, aReport, aWhen } from '../builders/dataset.ts';
import { openPage } from './open-page.ts';
import { chips, counts, list, openStory, reader, timeline, waitForParameter } from './story.ts';

const HISTORY = anArticle({
  id: 'history',
  title: 'A short history of Rome',
  publisher: 'School Reader',
  language: 'en',
  text: [
    'Athens raised its long walls in the 5th century BC.',
    'Caesar was killed on 15 March 44 BC.',
    'The Senate met in 1 BC.',
    'Vesuvius buried Pompeii in AD 79.',
  ].join('\n\n'),
});

/** An event of each sentence, with the words that date it. */
const anEventOf = (date: string, quote: string, words: string, trigger: string) =>
  anEvent({
    title: quote.replace(/\.$/, ''),
    when: aWhen(date, { phrase: [HISTORY, words] }),
    reports: [aReport(HISTORY, quote, { id: trigger, trigger })],
  });

const ANCIENT = aDataset({
  title: 'Rome',
  articles: [HISTORY],
  events: [
    anEventOf(
      '-0499/-0400',
      'Athens raised its long walls in the 5th century BC.',
      'in the 5th century BC',
      'raised',
    ),
    anEventOf('-0043-03-15', 'Caesar was killed on 15 March 44 BC.', 'on 15 March 44 BC', 'killed'),
    anEventOf('0000', 'The Senate met in 1 BC.', 'in 1 BC', 'met'),
    anEventOf('0079', 'Vesuvius buried Pompeii in AD 79.', 'in AD 79', 'buried'),
  ],
});

describe.each(['Pacific/Honolulu', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
  'where the clock is that of %s',
  (timezoneId) => {
    it('days are those of the sources: in the list, the detail, the filter, and under the chart', async () => {
      const page = await openStory('?view=list&event=warning', { timezoneId });
      await list(page).getByText('Monday 1 March 2021').first().waitFor();
      await reader(page).getByText('Monday 1 March 2021').first().waitFor();
      await page.getByLabel('From', { exact: true }).fill('2021-03-01');
      await page.getByLabel('To', { exact: true }).fill('2021-03-01');
      await page.keyboard.press('Enter');
      await waitForParameter(page, 'from', '2021-03-01');
      await waitForParameter(page, 'to', '2021-03-01');
      await chips(page).getByText('1 Mar 2021').waitFor();
      await page.getByRole('button', { name: 'Clear all', exact: true }).click();
      await waitForParameter(page, 'from', null);
      await page.getByRole('button', { name: 'Timeline', exact: true }).click();
      const badge = await timeline(page)
        .locator('[data-key$=" warning"] [data-form]')
        .boundingBox();
      const day = await page.getByText('Mon', { exact: true }).first().locator('..').boundingBox();
      const centre = (box: typeof day) => (box?.x ?? 0) + (box?.width ?? 0) / 2;
      expect(Math.abs(centre(badge) - centre(day))).toBeLessThan(1.5);
      await page.keyboard.press('o');
      await page.getByRole('tabpanel').getByText('Tue 2 Mar 2021, 08:30').waitFor();
    });
  },
);

describe('before our era', () => {
  it('the list and the detail name days, years and centuries as people do', async () => {
    const page = await openPage('?view=list&event=killed', { dataset: ANCIENT });
    for (const heading of ['5th century BCE', '15 March 44 BCE', '1 BCE', '79 CE'])
      await list(page).getByText(heading).first().waitFor();
    await reader(page).getByText('15 March 44 BCE').first().waitFor();
  });

  it('the filter takes years, and the address what it means', async () => {
    const page = await openPage('?view=list', { dataset: ANCIENT });
    await page.getByLabel('From year').fill('44 BC');
    await page.getByLabel('To year').fill('1 BCE');
    await page.keyboard.press('Enter');
    await counts(page).getByText('2 of 4').waitFor();
    await chips(page).getByText('1 Jan 44 BCE – 31 Dec 1 BCE').waitFor();
    await page.reload();
    await counts(page).getByText('2 of 4').waitFor();
    expect(await page.getByLabel('From year').inputValue()).toBe('44 BCE');
    expect(await page.getByLabel('To year').inputValue()).toBe('1 BCE');
  });

  it('the axis and its folds have round years on either side of our era, and no year 0', async () => {
    const page = await openPage('?view=timeline', { dataset: ANCIENT });
    await timeline(page).locator('[data-event]').first().waitFor({ state: 'attached' });
    const chart = await timeline(page).textContent();
    for (const words of ['5th century BCE', '500 BCE', '79 CE', '43 – 3 BCE', '2 – 77 CE'])
      expect(chart).toContain(words);
    expect(chart).not.toMatch(/(^|\D)0 B?CE/);
  });
});
