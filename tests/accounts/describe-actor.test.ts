import { describe, expect, it } from 'vitest';
import { describeActor } from '../../src/accounts/describe-actor.ts';
import { anActor, anArticle } from '../builders/bare-dataset.ts';

const finch = {
  ...anActor('finch', 'Ada Finch', 'person'),
  aliases: ['Finch', 'Minister Ada Finch'],
};
const described = (text: string) => {
  const article = anArticle('a', { text });
  return describeActor(article, finch).map(({ start, end, name }) => {
    expect(text.slice(name.start, name.end)).toMatch(/Finch$/);
    return text.slice(start, end);
  });
};

describe('what an article calls an actor', () => {
  it.each<[name: string, text: string, words: readonly string[]]>([
    [
      'between commas',
      'Ada Finch, a top adviser to the king, left.',
      ['a top adviser to the king'],
    ],
    ['up to a verb', 'Ada Finch, the envoy of Lorn said no.', ['the envoy of Lorn']],
    ['before the name', 'Lorn’s Harbour Minister Ada Finch left.', ['Lorn’s Harbour Minister']],
    ['in small letters', 'Lorn’s harbour minister Ada Finch left.', ['Lorn’s harbour minister']],
    [
      'in several places, the same words once',
      'Finch, the envoy of Lorn, left. Finch, the envoy of Lorn, came. Finch, a painter, slept.',
      ['the envoy of Lorn', 'a painter'],
    ],
  ])('%s', (_name, text, words) => {
    expect(described(text)).toEqual(words);
  });

  it.each<[name: string, text: string]>([
    ['another name of a list', 'Finch, the United Ports and Oke met.'],
    ['words of a headline', 'Leader Says Finch Has No Plan'],
    ['the end of the sentence before', 'It was in Lorn.\nAda Finch left.'],
    ['a name inside another', 'Finchley, a town of Lorn, slept.'],
  ])('not %s', (_name, text) => {
    expect(described(text)).toEqual([]);
  });
});
