import { describe, expect, it } from 'vitest';
import { openPage } from './open-page.ts';
import { counts, timeline } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const whole = JSON.stringify(STRAIT);
const misquoted = whole.replace(
  '"quote":"Tarrel rejected the demand."',
  '"quote":"Tarrel accepted the demand."',
);
const outOfRange = whole.replace(
  /"end":(\d+),"quote":"Tarrel rejected/,
  '"end":99999,"quote":"Tarrel rejected',
);

describe('a dataset that is refused', () => {
  it.each([
    ['cut off', whole.slice(0, 3000), /cut off at line 1/],
    ['of another version', whole.replace('"version":1', '"version":2'), /version 2/],
    ['not of this format', '{"events": []}', /not a Sourceline dataset/],
    ['empty', '', /empty/],
    ['with an offset out of range', outOfRange, /99999/],
    [
      'with a key that would change every object',
      whole.replace('"title":"The Strait', '"__proto__":{"polluted":true},"title":"The Strait'),
      /__proto__/,
    ],
    ['a page instead of a dataset', '<!doctype html><p>Not found', /not JSON/],
  ])('%s: says what is wrong', async (_name, dataset, message) => {
    expect(dataset).not.toBe(whole);
    const page = await openPage('', { dataset });
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: /cannot be shown|not shown/ })
      .waitFor();
    expect(await page.getByRole('main').textContent()).toMatch(message);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

  it('misquoting an article: shows both wordings, and the rest on request', async () => {
    const page = await openPage('', { dataset: misquoted });
    await page.getByRole('heading', { name: /One quote is not in its article/ }).waitFor();
    const words = await page.getByRole('main').textContent();
    expect(words).toContain('Tarrel accepted the demand.');
    expect(words).toContain('Tarrel rejected the demand.');
    expect(words).toContain('Tarrel must withdraw, says minister');
    await page.getByRole('button', { name: /^Leave this report out/ }).click();
    await timeline(page).waitFor();
    await counts(page).getByText('8', { exact: true }).waitFor();
    await page.getByRole('status').getByText('1 report is left out').waitFor();
  });

  it('is not there: says so', async () => {
    const page = await openPage('?dataset=never-was', { expectedErrors: /404/ });
    await page.getByText('There is no such dataset here').waitFor();
  });
});

describe('a dataset without events', () => {
  it('says so, and what to do', async () => {
    const page = await openPage('', { dataset: { ...STRAIT, events: [] } });
    await page.getByRole('heading', { name: 'This dataset has no events' }).waitFor();
  });
});
