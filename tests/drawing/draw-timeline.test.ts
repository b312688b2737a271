import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTimeline } from '../../src/drawing/draw-timeline.ts';
import { fitText, textWidth } from '../../src/drawing/text-width.ts';
import { timeScale } from '../../src/drawing/time-scale.ts';
import { escapeXml } from '../../src/drawing/xml.ts';
import type { Dataset, EventId } from '../../src/model/dataset.ts';
import { STRAIT } from '../browser/strait-dataset.ts';
import { aDataset, anEvent } from '../builders/bare-dataset.ts';

interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The labels of the events, as wide as every program is to draw them. */
function labelsOf(svg: string): readonly Label[] {
  const groups = svg.match(/<g data-event="[^"]*">.*?<\/g>/gs) ?? [];
  return groups.map((group) => {
    const [, x, y] = /<text x="([\d.-]+)" y="([\d.-]+)"/.exec(group) ?? [];
    const [, width] = /textLength="([\d.]+)"/.exec(group) ?? [];
    return { x: Number(x), y: Number(y), width: Number(width) };
  });
}

/** Width and height of the picture. */
function sizeOf(svg: string): readonly [width: number, height: number] {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

function expectRoomForAll(svg: string): void {
  const [width] = sizeOf(svg);
  const rows = new Map<number, Label[]>();
  for (const label of labelsOf(svg)) rows.set(label.y, [...(rows.get(label.y) ?? []), label]);
  for (const row of rows.values()) {
    const inOrder = [...row].sort((a, b) => a.x - b.x);
    expect(inOrder[0]?.x).toBeGreaterThanOrEqual(0);
    for (const [index, label] of inOrder.entries()) {
      const next = inOrder[index + 1];
      expect(label.x + label.width).toBeLessThanOrEqual(next ? next.x : width);
    }
  }
}

/** Two thousand events over two years, most of them in a few weeks, with long titles. */
const many: Dataset = aDataset({
  title: 'Many',
  events: Array.from({ length: 2000 }, (_, i) => {
    const day = new Date(Date.UTC(2019, 0, 1 + (i % 5 === 0 ? (i * 7) % 700 : 300 + (i % 40))));
    const date = day.toISOString().slice(0, 10);
    return anEvent(`e${i}`, {
      title: `Event number ${i} ${'with more and more words '.repeat(i % 4)}`.trim(),
      ...(i % 50 !== 0 && { date: i % 9 === 0 ? `${date}/..` : date }),
      extent: i % 9 === 0 ? 'throughout' : 'within',
    });
  }),
});

describe('the timeline as a picture', () => {
  it('has every event with its label', () => {
    const svg = drawTimeline(STRAIT);
    for (const { id, title } of STRAIT.events) {
      expect(svg).toContain(`<g data-event="${id}">`);
      expect(svg).toContain(`>${escapeXml(title)}</text>`);
    }
  });

  it.each([640, 1600, 3000])('of 2,000 events at %d pixels has no label on another', (width) => {
    const svg = drawTimeline(many, width);
    expect(labelsOf(svg)).toHaveLength(2000);
    expectRoomForAll(svg);
    expect(sizeOf(svg)[0] % width).toBe(0);
  });

  it('of 2,000 events on one day is no higher than programs draw pictures', () => {
    const events = Array.from({ length: 2000 }, (_, i) =>
      anEvent(`e${i}`, { title: `Number ${i} of that day`, date: '2019-03-01' }),
    );
    const svg = drawTimeline(aDataset({ events }));
    expect(labelsOf(svg)).toHaveLength(2000);
    expectRoomForAll(svg);
    expect(Math.max(...sizeOf(svg))).toBeLessThanOrEqual(16_000);
  });

  it('of the built-in story has no label on another', () => {
    const story = JSON.parse(
      readFileSync('public/datasets/karabakh-2020/dataset.json', 'utf8'),
    ) as Dataset;
    expectRoomForAll(drawTimeline(story));
  });

  it('is the same each time, and of the same events in any order', () => {
    const turned = { ...STRAIT, events: [...STRAIT.events].reverse() };
    expect(drawTimeline(turned)).toBe(drawTimeline(STRAIT));
  });

  it('draws no events at all', () => {
    expect(drawTimeline(aDataset())).toMatch(/^<\?xml .*<\/svg>\n$/s);
  });

  it('shows hostile text as text', () => {
    const title = '</text><script>alert(1)</script>&\u0000\ud800"';
    const svg = drawTimeline(aDataset({ events: [anEvent('e', { title, date: '2020-01-01' })] }));
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain(String.fromCharCode(0));
    // Half a character would throw here.
    expect(() => encodeURIComponent(svg)).not.toThrow();
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;');
  });

  it.each([
    ['2,000 events', many],
    ['the two coasts of a strait', STRAIT],
  ])('is made of what every program draws alike: %s', (_, dataset) => {
    const svg = drawTimeline(dataset);
    const used = (pattern: RegExp) => [
      ...new Set([...svg.matchAll(pattern)].map(([, name]) => name)),
    ];
    const ELEMENTS = ['svg', 'title', 'rect', 'text', 'line', 'g', 'circle', 'path'];
    expect(used(/<([a-zA-Z]+)/g).filter((name) => !ELEMENTS.includes(name!))).toEqual([]);
    // No style sheets, variables or classes: every program reads plain attributes.
    expect(svg).not.toMatch(/\s(?:style|class)=|var\(|currentColor|calc\(/);
    expect(svg).toMatch(/^<\?xml[^>]*>\n<svg [^>]*width="\d+" height="\d+" viewBox="0 0 \d+ \d+"/);
    const sizes = used(/<text[^>]* font-size="([\d.]+)"/g).map(Number);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(svg.match(/<text(?![^>]*font-size)/)).toBeNull();
  });

  it.each([640, 1600])(
    'has no text on another, axis, tray and legend with it, at %d pixels',
    (width) => {
      const texts = [...drawTimeline(many, width).matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].map(
        ([, attributes, text]) => {
          const of = (name: string) =>
            Number(new RegExp(`\\b${name}="([\\d.-]+)"`).exec(attributes!)?.[1]);
          const plain = text!.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '&');
          return { x: of('x'), y: of('y'), end: of('x') + textWidth(plain, of('font-size')) };
        },
      );
      const lines = new Map<number, (typeof texts)[number][]>();
      for (const text of texts) lines.set(text.y, [...(lines.get(text.y) ?? []), text]);
      const touching = [...lines.values()].flatMap((line) => {
        const inOrder = line.toSorted((a, b) => a.x - b.x);
        return inOrder.filter(
          ({ end }, i) => end > (inOrder[i + 1]?.x ?? Number.POSITIVE_INFINITY),
        );
      });
      expect(texts.length).toBeGreaterThan(2000);
      expect(touching).toEqual([]);
      const heights = [...lines.keys()].sort((a, b) => a - b);
      const close = heights.filter((y, i) => y - (heights[i - 1] ?? Number.NEGATIVE_INFINITY) < 11);
      expect(close).toEqual([]);
    },
  );

  it('begins with the first month that is there as a whole, not with a sliver of the one before', () => {
    const dates = Array.from({ length: 200 }, (_, i) =>
      new Date(Date.UTC(2019, 11, 1 + i)).toISOString().slice(0, 10),
    );
    const svg = drawTimeline(aDataset({ events: dates.map((date) => anEvent(date, { date })) }));
    expect(svg).toContain('>December 2019</text>');
  });

  it('asks for nothing from elsewhere', () => {
    expect(drawTimeline(many).match(/href|url\(|@import|http:(?!\/\/www\.w3\.org)/)).toBeNull();
  });
});

describe('labels', () => {
  it('fit the room they are given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 30, max: 400 }),
        (text, room) => {
          expect(textWidth(fitText(text, 12, room), 12)).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});

describe('the scale of time', () => {
  it('keeps the order of time, and stays in its width', () => {
    const day = fc.integer({ min: -60_000, max: 60_000 }).map((n) => n * 86_400_000);
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 40 }), (moments) => {
        const { x } = timeScale(moments, 20, 1000);
        const places = [...moments].sort((a, b) => a - b).map(x);
        for (const [i, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(19.999);
          expect(place).toBeLessThanOrEqual(1000.001);
          if (i > 0) expect(place).toBeGreaterThanOrEqual((places[i - 1] as number) - 1e-6);
        }
      }),
    );
  });
});

describe('marks of how an event is put', () => {
  const svg = drawTimeline(STRAIT, undefined, {
    differ: new Set(['appeal' as EventId]),
    edits: new Map([['warning' as EventId, 'Kind: was Statement']]),
  });
  const group = (id: string): string =>
    new RegExp(`<g data-event="${id}">(.*?)</g>`).exec(svg)?.[1] ?? '';

  it.each([
    ['a claim has a dashed line under its label', 'deaths', /<line [^>]*stroke-dasharray="4 2.5"/],
    ['a claim is named', 'deaths', /<title>[^<]*; claimed<\/title>/],
    ['differing sources have crossed lines', 'appeal', /<path d="M2.4 6h11.2/],
    ['differing sources are named', 'appeal', /<title>[^<]*; sources differ<\/title>/],
    ['an edited event says what it was', 'warning', /<title>[^<]*; edited: Kind: was Statement/],
  ])('%s', (_, id, mark) => {
    expect(group(id)).toMatch(mark);
  });

  it('an asserted event has neither line nor sign', () => {
    expect(group('seizure')).not.toMatch(/stroke-dasharray="4 2.5"|scale\(0.75\)/);
  });
});
