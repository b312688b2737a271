import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  BIDI,
  hostileDataset,
  LONE_SURROGATES,
  LONG_WORD,
  MARKUP,
  ZERO_WIDTH,
} from './hostile-dataset.ts';
import { openPage } from './open-page.ts';
import { reader } from './story.ts';

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['markup', MARKUP],
  ['bidirectional controls', BIDI],
  ['zero-width characters', ZERO_WIDTH],
  ['lone surrogates', LONE_SURROGATES],
  ['a word of 1,600 letters', LONG_WORD],
];

describe.each([
  ['the timeline', '?event=report-0'],
  ['the list', '?view=list&event=report-0'],
  ['the article', `?article=${encodeURIComponent('a"><script>alert(4)</script>')}&report=report-0`],
])('in %s', (_view, address) => {
  it('hostile text is plain text: no element of it, nothing run, nothing wider than the page', async () => {
    const page = await openPage(address, { dataset: hostileDataset() });
    await reader(page).getByRole('heading', { name: MARKUP }).waitFor();
    expect(await page.locator('img, script:not([src]), iframe').count()).toBe(0);
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(window);
  });
});

/** Compared in the page, by code units: a lone surrogate does not survive the way between two programs. */
const shows = (page: Page, text: string) =>
  page.getByRole('tabpanel').evaluate(
    (panel, units) => (panel.textContent ?? '').includes(String.fromCharCode(...units)),
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
  );

it.each(TEXTS)('an article shows %s as it stands', async (_name, text) => {
  const address = `?article=${encodeURIComponent('a"><script>alert(4)</script>')}`;
  const page = await openPage(address, { dataset: hostileDataset() });
  await page.getByRole('tabpanel').waitFor();
  expect(await shows(page, `: ${text}.`)).toBe(true);
});
