import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { permalink } from '../../src/citing/permalink.ts';
import { drawTimeline } from '../../src/drawing/draw-timeline.ts';
import { aDataset, anEvent } from '../builders/bare-dataset.ts';
import { builtPage, openPage } from './open-page.ts';
import { openStory, reader } from './story.ts';
import { STRAIT } from './strait-dataset.ts';

const WARNING = STRAIT.events.find(({ id }) => id === 'warning')!.reports[0]!;
const query = (report: typeof WARNING) =>
  new URL(permalink('https://example.org/', 'karabakh-2020', report)).search;

describe('a link that cites words', () => {
  it('says that they still stand', async () => {
    const page = await openStory(query(WARNING));
    await reader(page).getByText('they stand here unchanged').waitFor();
  });

  it('says that they have changed', async () => {
    const changed = { ...WARNING, passage: { ...WARNING.passage, quote: 'Other words.' } };
    const page = await openStory(query(changed));
    await reader(page).getByText('this passage has changed since').waitFor();
  });
});

/** Where the browser draws each label, from the top. */
const labelBoxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('g[data-event] text')].map((text) => {
      const { x, y, width, height } = text.getBBox();
      return { left: x, right: x + width, top: y, bottom: y + height, words: text.textContent };
    }),
  );

describe('the picture of a timeline', () => {
  it('of 2,000 events has every label in sight, and none on another', async () => {
    const events = Array.from({ length: 2000 }, (_, i) =>
      anEvent(`e${i}`, {
        title: `Number ${i} of the things that are reported ${'again '.repeat(i % 6)}`.trim(),
        date: new Date(Date.UTC(2019, 0, 1 + ((i * i) % 900))).toISOString().slice(0, 10),
      }),
    );
    const page = await openPage();
    const svg = drawTimeline(aDataset({ title: 'Many', events }));
    await page.route('**/timeline.svg', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: svg }),
    );
    await page.goto(`${(await builtPage()).url}timeline.svg`);
    const boxes = (await labelBoxes(page)).sort((a, b) => a.top - b.top);
    expect(boxes).toHaveLength(2000);
    const clashes = boxes.flatMap((box, i) =>
      boxes
        .slice(i + 1, i + 30)
        .filter(
          (other) =>
            other.top < box.bottom - 3 &&
            other.left < box.right - 0.5 &&
            box.left < other.right - 0.5,
        )
        .map((other) => [box.words, other.words]),
    );
    expect(clashes).toEqual([]);
    const width = Number(/viewBox="0 0 ([\d.]+)/.exec(svg)![1]);
    expect(boxes.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
  });

  it('is saved as PNG of the width that is asked for', async () => {
    const page = await openStory();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('spinbutton').fill('800');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as Picture (PNG)' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await waiting).createReadStream())
      chunks.push(chunk as Buffer);
    const png = Buffer.concat(chunks);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(800);
  });
});
