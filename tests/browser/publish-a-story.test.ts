import { describe, expect, it } from 'vitest';
import { findBarriers } from './find-barriers.ts';
import { openFromDisk, publish } from './published-page.ts';
import { openStory, reader } from './story.ts';

describe('publishing', () => {
  it('excerpts leaves every other word of the articles out', async () => {
    const page = await openStory('?view=list');
    await page.getByRole('table').waitFor();
    const file = await publish(page, true);
    const elsewhere = await openFromDisk(file, '?view=list&event=warning');
    await reader(elsewhere)
      .getByText(/verbatim, characters/)
      .first()
      .waitFor();
    expect(await elsewhere.content()).not.toContain('She spoke to reporters on the quay');
  });

  it('is compact within another page', async () => {
    const page = await openStory('');
    await page.getByRole('main').waitFor();
    const file = await publish(page);
    const embedded = await openFromDisk(file, '?embed');
    await embedded.getByRole('link', { name: 'Open the whole page' }).waitFor();
    await embedded.getByRole('region', { name: 'Timeline', exact: true }).waitFor();
    expect(await embedded.getByRole('navigation', { name: 'Filters' }).count()).toBe(0);
    expect(await embedded.locator('#licences').textContent()).toMatch(
      /MIT License[\s\S]*react-dom/,
    );
    const chart = await embedded.getByRole('main').boundingBox();
    expect(chart?.width).toBe(embedded.viewportSize()?.width);
    expect(await findBarriers(embedded)).toEqual([]);
  });
});
