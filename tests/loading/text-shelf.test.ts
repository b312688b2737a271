import { describe, expect, it } from 'vitest';
import { bringTexts, isTextHere, shelveTexts } from '../../src/loading/text-shelf.ts';
import type { Article } from '../../src/model/dataset.ts';
import { aDataset, anArticle } from '../builders/dataset.ts';

const TEXT = 'Norway attacked Lorn.';
/** Of the text, in UTF-8. */
const SHA256 = Buffer.from(
  await crypto.subtle.digest('SHA-256', new TextEncoder().encode(TEXT)),
).toString('hex');

const apart = (id: string): Article => ({
  ...anArticle({ text: ' '.repeat(TEXT.length) }),
  id: id as Article['id'],
  sha256: SHA256,
  textIn: 'd.texts/1.json',
});

function shelved(answer: () => Promise<string>) {
  const asked: string[] = [];
  const articles = [apart('a'), apart('b'), anArticle({ text: 'here' })];
  shelveTexts(aDataset({ articles }), (path) => {
    asked.push(path);
    return answer();
  });
  return { articles, asked };
}

const FILE = JSON.stringify({
  format: 'sourceline-texts',
  version: 1,
  texts: { a: TEXT, b: TEXT },
});

it('has blanks for a text until it is brought, then the text, in the same object', async () => {
  const { articles } = shelved(() => Promise.resolve(FILE));
  const [a] = articles as [Article];
  expect([isTextHere(a), a.text]).toEqual([false, ' '.repeat(TEXT.length)]);
  expect(await bringTexts([a])).toBeUndefined();
  expect([isTextHere(a), a.text]).toEqual([true, TEXT]);
  expect({ ...a }.text).toBe(TEXT);
});

it('asks for a file once for all articles in it, and not for what is here', async () => {
  const { articles, asked } = shelved(() => Promise.resolve(FILE));
  await bringTexts(articles);
  await bringTexts(articles);
  expect(asked).toEqual(['d.texts/1.json']);
});

it('leaves an article alone whose text is in the dataset', () => {
  const { articles } = shelved(() => Promise.resolve(FILE));
  expect(isTextHere(articles[2]!)).toBe(true);
  expect(articles[2]!.text).toBe('here');
});

describe('what cannot be had is told, and may be asked for again', () => {
  it.each<[string, () => Promise<string>, RegExp]>([
    ['no connection', () => Promise.reject(new Error('offline')), /^d\.texts\/1\.json: offline$/],
    ['a page for everything', () => Promise.resolve('<html>'), /it is not JSON/],
    ['another file', () => Promise.resolve('{"format":"x"}'), /it is no file of texts/],
    ['nothing', () => Promise.resolve('null'), /it is no file of texts/],
    [
      'no text of the article',
      () => Promise.resolve(FILE.replace('"a":', '"c":')),
      /no text of “a”/,
    ],
    [
      'another text',
      () => Promise.resolve(FILE.replace('Lorn', 'Vesk')),
      /not the one that the dataset was built from/,
    ],
  ])('%s', async (_, answer, message) => {
    let isMended = false;
    const { articles } = shelved(() => (isMended ? Promise.resolve(FILE) : answer()));
    expect(await bringTexts(articles.slice(0, 1))).toMatch(message);
    expect(isTextHere(articles[0]!)).toBe(false);
    isMended = true;
    expect(await bringTexts(articles.slice(0, 1))).toBeUndefined();
    expect(articles[0]!.text).toBe(TEXT);
  });
});
