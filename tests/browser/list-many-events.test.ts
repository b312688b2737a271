import { expect, it } from 'vitest';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';
import { openPage } from './open-page.ts';
import { list } from './story.ts';

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2001-01-01T00:00Z');
const dayOf = (n: number): string => new Date(FIRST_DAY + n * DAY_MS).toISOString().slice(0, 10);

/** One event on each of 2,000 days. */
function aLongStory() {
  const lines = Array.from({ length: 2000 }, (_, n) => `Report ${n} tells that ship ${n} sailed.`);
  const article = anArticle({ id: 'log', title: 'Log', text: lines.join('\n') });
  let start = 0;
  const events = lines.map((line, n) => {
    const report = { ...aReport(anArticle({ text: line }), line, { trigger: 'sailed' }) };
    const shift = ({ start: from, end }: { start: number; end: number }) => ({
      start: from + start,
      end: end + start,
    });
    const moved = {
      ...report,
      id: `log-${n}` as typeof report.id,
      article: article.id,
      passage: { ...shift(report.passage), quote: line },
      trigger: shift(report.trigger),
    };
    start += line.length + 1;
    return anEvent({ title: `Ship ${n} sails`, when: dayOf(n), reports: [moved] });
  });
  return aDataset({ title: 'A long story', articles: [article], events });
}

const rows = 'tbody tr[data-event]';

it('with thousands of events has those in sight on the page, and tells how many there are', async () => {
  const page = await openPage('?view=list', { dataset: aLongStory() });
  await list(page).waitFor();
  // A heading for each day, an event for each day, and the head of the table.
  expect(await list(page).getAttribute('aria-rowcount')).toBe('4001');
  expect(await page.locator(rows).count()).toBeLessThan(80);
  expect(await page.locator(rows).first().getAttribute('aria-rowindex')).toBe('3');
});

it('brings the event of a link, and the next one, into sight', async () => {
  const page = await openPage('?view=list&event=log-1500', { dataset: aLongStory() });
  const title = (n: number) => list(page).getByRole('button', { name: `Ship ${n} sails` });
  await title(1500).waitFor();
  await expect.poll(() => title(1500).getAttribute('aria-current')).toBe('true');
  for (let n = 1501; n <= 1510; n++) {
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => title(n).getAttribute('aria-current')).toBe('true');
  }
  const isInSight = () =>
    title(1510).evaluate((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight;
    });
  await expect.poll(isInSight).toBe(true);
});

it('is all there on paper, from the timeline as well', async () => {
  const page = await openPage('', { dataset: aLongStory() });
  await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
  const printed = await page.evaluate((selector) => {
    window.dispatchEvent(new Event('beforeprint'));
    const count = document.querySelectorAll(selector).length;
    window.dispatchEvent(new Event('afterprint'));
    return count;
  }, rows);
  expect(printed).toBe(2000);
});
