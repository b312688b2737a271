import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { PHONE } from './open-page.ts';
import { openStory, timeline } from './story.ts';

/** What the first screen says in English: none of it may be left. */
const ENGLISH =
  /\b(Actors?|Kinds? of|Certainty|Asserted|Filters|Timeline|List|Lanes|Export|Share|Search|Overview|events?|reports?|articles?|published|No date|Mon|Tue|March|Clear|minor)\b/;

/** The words of the page that are not of the story. */
const ownWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const page = document.body.cloneNode(true) as HTMLElement;
    const ofStory =
      '[lang=en], bdi, q, blockquote, abbr, small, script, [data-part=label], [class*=title]';
    for (const part of page.querySelectorAll(ofStory)) part.remove();
    const said = [...page.querySelectorAll('[aria-label], [placeholder], button[title]')].flatMap(
      (part) => ['aria-label', 'placeholder', 'title'].map((name) => part.getAttribute(name) ?? ''),
    );
    return [page.innerText, ...said.filter((words) => !/Lorn|Tarrel|Finch|Oke/.test(words))].join(
      '\n',
    );
  });

/** Buttons and labels whose words run out of them. */
const runOver = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, header a, fieldset, h1, h2')]
      .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
      .filter((part) => getComputedStyle(part).overflow === 'visible' && part.clientWidth > 1)
      .map((part) => part.textContent),
  );

it('German is chosen in the menu, stays, and leaves no English behind', async () => {
  const page = await openStory();
  await timeline(page).waitFor();
  await page.getByRole('button', { name: 'Language' }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  const chart = page.getByRole('region', { name: 'Zeitleiste', exact: true });
  await chart.waitFor();
  await page.reload();
  await chart.waitFor();
  await chart.getByText('Überblick').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
  const words = await ownWords(page);
  expect(words).toMatch(/Ereignisse[\s\S]*Überblick[\s\S]*Tastenkürzel/);
  expect(words).not.toMatch(ENGLISH);
  expect(await runOver(page)).toEqual([]);
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await runOver(page)).toEqual([]);
});

it('on a phone, as an address asks for it', async () => {
  const page = await openStory('?lang=de', { viewport: PHONE, hasTouch: true });
  await page.getByRole('table').waitFor();
  expect(await ownWords(page)).not.toMatch(ENGLISH);
  await page.getByRole('button', { name: 'Filter', exact: true }).tap();
  await page.getByRole('dialog', { name: 'Filter' }).getByText('Sicherheit des Datums').waitFor();
  expect(await ownWords(page)).not.toMatch(ENGLISH);
  expect(await runOver(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  expect(await findBarriers(page)).toEqual([]);
});
