import { describe, expect, it } from 'vitest';
import { readPlaces, withPlace, writePlaces } from '../../../src/app/palette/kept-list.ts';

const keeping = (text: string | null) => ({ getItem: () => text, setItem: () => undefined });
const place = { name: 'Warnings', query: '?kinds=warning' };

describe('what the browser has kept', () => {
  it('is read as it was written', () => {
    let kept = '';
    const storage = {
      getItem: () => kept,
      setItem: (_key: string, text: string) => {
        kept = text;
      },
    };
    expect(writePlaces(storage, 'k', [place])).toBe(true);
    expect(readPlaces(storage, 'k')).toEqual([place]);
  });

  it.each<[name: string, text: string | null]>([
    ['nothing', null],
    ['no JSON', '{'],
    ['no list', '{"name":"x"}'],
    ['an address of elsewhere', '[{"name":"x","query":"https://elsewhere.example"}]'],
    ['a place without a name', '[{"name":"","query":"?a"}]'],
    ['other things', '[null, 3, "x"]'],
  ])('is nothing where it is %s', (_name, text) => {
    expect(readPlaces(keeping(text), 'k')).toEqual([]);
  });

  it('is nothing where the browser forbids it', () => {
    const storage = {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('forbidden');
      },
    };
    expect(readPlaces(storage, 'k')).toEqual([]);
    expect(writePlaces(storage, 'k', [place])).toBe(false);
  });

  it('has the latest first, once, and no more than so many', () => {
    const list = withPlace([{ name: 'A', query: '?a' }, place], place, 2);
    expect(list.map(({ name }) => name)).toEqual(['Warnings', 'A']);
    expect(withPlace(list, { name: 'B', query: '?b' }, 2)).toHaveLength(2);
  });
});
