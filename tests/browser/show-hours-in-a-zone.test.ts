import { describe, expect, it } from 'vitest';
import { aDataset, anArticle, anEvent, aReport, aWhen } from '../builders/dataset.ts';
import { openPage } from './open-page.ts';
import { list, reader, timeline } from './story.ts';

const ARTICLE = anArticle({
  id: 'wire',
  title: 'Blasts in the harbour',
  publisher: 'Lorn Wire',
  published: '2020-09-29T06:00:00Z',
  publishedFrom: 'metadata',
  language: 'en',
  text: [
    'LORN (AP) - Two blasts struck the harbour at 22:30 GMT on Monday.',
    'The mayor spoke at 5 pm local time on Monday.',
    'The harbour was closed on that Monday.',
  ].join('\n\n'),
});

const anEventOf = (id: string, date: string, quote: string, words: string, trigger: string) =>
  anEvent({
    title: quote.replace(/\.$/, ''),
    when: aWhen(date, { phrase: [ARTICLE, words] }),
    reports: [aReport(ARTICLE, quote, { id, trigger })],
  });

const STORY = aDataset({
  title: 'Lorn',
  articles: [ARTICLE],
  events: [
    anEventOf(
      'blasts',
      '2020-09-28T22:30:00Z',
      'Two blasts struck the harbour at 22:30 GMT on Monday.',
      '22:30 GMT on Monday',
      'struck',
    ),
    anEventOf(
      'mayor',
      '2020-09-28T17:00',
      'The mayor spoke at 5 pm local time on Monday.',
      '5 pm local time on Monday',
      'spoke',
    ),
    anEventOf(
      'closed',
      '2020-09-28',
      'The harbour was closed on that Monday.',
      'on that Monday',
      'closed',
    ),
  ],
});

const whenOf = (page: Parameters<typeof list>[0], title: RegExp) =>
  list(page).getByRole('row').filter({ hasText: title }).getByRole('cell').first();

describe('22:30 GMT on Monday', () => {
  it.each([
    ['Pacific/Honolulu', 'Mon 28 Sep, 12:30 (UTC−10)', 'Monday 28 September 2020, 12:30 (UTC−10)'],
    ['Asia/Kolkata', 'Tue 29 Sep, 04:00 (UTC+5:30)', 'Tuesday 29 September 2020, 04:00 (UTC+5:30)'],
    [
      'Pacific/Kiritimati',
      'Tue 29 Sep, 12:30 (UTC+14)',
      'Tuesday 29 September 2020, 12:30 (UTC+14)',
    ],
  ])(
    'is shown by the clock of a reader in %s, where one asks for it',
    async (timezoneId, short, long) => {
      const page = await openPage('?view=list&event=blasts', { dataset: STORY, timezoneId });
      // As reported at first, wherever the reader is.
      await whenOf(page, /Two blasts/)
        .getByText('Mon 28 Sep, 22:30 (UTC)')
        .waitFor();
      await reader(page).getByRole('button', { name: 'Hours: as reported' }).click();
      await page.getByRole('radio', { name: /^My time zone/ }).click();
      // Browsers may know the zone by an older name.
      await page.waitForURL((url) => url.searchParams.get('hours') !== null);
      await page.keyboard.press('Escape');
      await whenOf(page, /Two blasts/)
        .getByText(short)
        .waitFor();
      await reader(page).getByText(long, { exact: true }).waitFor();
      await reader(page).getByText('Reported as Monday 28 September 2020, 22:30 (UTC).').waitFor();
      // What has no zone or no hour has not moved.
      await whenOf(page, /The mayor/)
        .getByText('Mon 28 Sep, 17:00 (local)')
        .waitFor();
      expect(await whenOf(page, /was closed/).textContent()).toContain('Mon 28 Sep');
    },
  );

  it('stands on the 29th in the list and on the chart of UTC+14, which say so', async () => {
    const page = await openPage('?view=list&hours=%2B14:00', { dataset: STORY });
    const headings = await list(page)
      .locator('tr', { hasText: /\d events?$/ })
      .allTextContents();
    expect(headings[0]).toMatch(/^Monday 28 September 2020.*2 events/);
    expect(headings[1]).toMatch(/^Tuesday 29 September 2020.*1 event/);
    await page.getByRole('button', { name: 'Hours UTC+14' }).waitFor();
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await timeline(page).getByRole('button', { name: 'Hours: UTC+14' }).waitFor();
    await timeline(page)
      .getByRole('button', { name: /Tuesday 29 September 2020, 12:30 \(UTC\+14\)/ })
      .waitFor({ state: 'attached' });
  });
});
