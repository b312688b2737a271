import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBlocks, layOutArticle } from '../../src/query/lay-out-article.ts';
import { anArticle, spanOf } from '../builders/dataset.ts';

const shown = (article: ReturnType<typeof anArticle>) =>
  layOutArticle(article).map(
    ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`,
  );

describe('layOutArticle', () => {
  it('tells furniture, headline and paragraphs apart', () => {
    const text = 'News ID: 12\nBridge falls\nThe bridge fell.\n\n  \nNobody was hurt.\n* Comment:';
    const article = anArticle({
      title: 'Bridge falls',
      text,
      furniture: [spanOf(text, 'News ID: 12\n'), spanOf(text, '* Comment:')],
    });
    expect(shown(article)).toEqual([
      'furniture: News ID: 12',
      'headline: Bridge falls',
      'paragraph: The bridge fell.',
      'paragraph: Nobody was hurt.',
      'furniture: * Comment:',
    ]);
  });

  const texts: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
    ['nothing', '', []],
    ['blank lines alone', '\n \r\n\t\n', []],
    ['line ends of every sort', 'a\r\nb\rc\u2028d\u2029e', ['a', 'b', 'c', 'd', 'e']],
    ['spaces at the ends kept', ' a \nb', [' a ', 'b']],
  ];
  it.each(texts)('%s', (_, text, blocks) => {
    expect(shown(anArticle({ text }))).toEqual(blocks.map((block) => `paragraph: ${block}`));
  });

  it('takes the headline once', () => {
    const article = anArticle({ title: 'Twice', text: 'Twice\nTwice' });
    expect(shown(article)).toEqual(['headline: Twice', 'paragraph: Twice']);
  });

  it('cuts furniture out of the middle of a line', () => {
    const text = 'The bridge fell. SUBSCRIBE NOW Nobody was hurt.';
    const article = anArticle({ text, furniture: [spanOf(text, 'SUBSCRIBE NOW')] });
    expect(shown(article)).toEqual([
      'paragraph: The bridge fell. ',
      'furniture: SUBSCRIBE NOW',
      'paragraph:  Nobody was hurt.',
    ]);
  });

  it('shows a line of five million characters in parts, cut after spaces', () => {
    const text = 'word '.repeat(1_000_000);
    const blocks = layOutArticle(anArticle({ text }));
    expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(Math.max(...blocks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(4000);
    expect(blocks.every(({ end }) => text[end - 1] === ' ')).toBe(true);
    expect(blocks.filter(({ continues }) => !continues)).toHaveLength(1);
  });

  it('never cuts a character in two where a line has no spaces', () => {
    const text = `a${'🌊'.repeat(5000)}`;
    const blocks = layOutArticle(anArticle({ text }));
    expect(blocks.length).toBeGreaterThan(1);
    for (const { start } of blocks.slice(1)) {
      expect(text.slice(start, start + 2)).toBe('🌊');
    }
  });

  it('any text: the blocks and the line ends are the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const blocks = layOutArticle(anArticle({ text }));
        const visible = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(visible.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('groupBlocks', () => {
  it('keeps the order and opens a group when the one before is full', () => {
    const blocks = [4, 5, 6, 7].map((length, index) => ({
      start: index * 10,
      end: index * 10 + length,
    }));
    expect(groupBlocks(blocks, 8).map((group) => group.map(({ start }) => start))).toEqual([
      [0, 10],
      [20, 30],
    ]);
    expect(groupBlocks([], 8)).toEqual([]);
  });
});
