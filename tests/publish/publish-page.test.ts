import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDataset } from '../../src/model/decode-dataset.ts';
import { keepExcerpts } from '../../src/publish/keep-excerpts.ts';
import { DATA_MARK, escapeJson, publishPage } from '../../src/publish/publish-page.ts';
import { anyDataset } from '../builders/any-dataset.ts';
import { aHarbourDataset } from '../builders/dataset.ts';

const TEMPLATE = `<head><title>Sourceline</title></head><body>${DATA_MARK}</body>`;

describe('a page', () => {
  it('has its title and its project, neither of which can break out of its place', () => {
    const page = publishPage(TEMPLATE, '<b>$& & more</b>', '{"a":"</script><!--$&"}');
    expect(page).toBe(
      '<head><title>&lt;b&gt;$&amp; &amp; more&lt;/b&gt;</title></head><body><script type="application/json" id="sourceline-project">{"a":"\\u003c/script>\\u003c!--$&"}</script></body>',
    );
  });

  it('without a project has an empty place', () => {
    expect(publishPage(TEMPLATE, 'x')).toBe('<head><title>x</title></head><body></body>');
  });

  it('is not made of what is no template', () => {
    expect(() => publishPage('<p>Not found</p>', 'x', '{}')).toThrow('no place');
  });

  it('means the same after it was escaped', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(escapeJson(json)).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(escapeJson(json))).toEqual(JSON.parse(json));
      }),
    );
  });
});

describe('excerpts', () => {
  it('have every quote in its place, and no other word of the article', () => {
    const dataset = keepExcerpts(aHarbourDataset());
    expect(decodeDataset(JSON.stringify(dataset)).ok).toBe(true);
    const [harbour] = dataset.articles;
    expect(harbour?.text).toBe(
      'Harbour master Ada Finch said on Monday that two ships had collided off Lorn.\n\n[…]\n\nFinch warned Tarrel that 12 sailors were missing.',
    );
  });

  it('of any dataset are a sound dataset of the same events', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const excerpts = keepExcerpts(dataset);
        const decoded = decodeDataset(JSON.stringify(excerpts));
        expect(decoded.ok).toBe(decodeDataset(JSON.stringify(dataset)).ok);
        expect(excerpts.events.map(({ reports }) => reports.map((r) => r.passage.quote))).toEqual(
          dataset.events.map(({ reports }) => reports.map((r) => r.passage.quote)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
