import { expect, it } from 'vitest';
import { findActors } from '../../../src/extract/actors/find-actors.ts';
import { analyseText } from '../../../src/grammar/analyse-text.ts';
import type { Article, ArticleId } from '../../../src/model/dataset.ts';
import { english } from '../../grammar/english.ts';

const article = (text: string) => ({
  article: { id: 'a', text, sha256: '' } as unknown as Article,
  sentences: analyseText(text, english()),
});

/** Who the last mention with these words is; undefined where it is nobody known. */
function meaning(text: string, words: string): string | undefined {
  const { mentionsOf } = findActors([article(text)]);
  return mentionsOf
    .get('a' as ArticleId)!
    .findLast((m) => text.slice(m.start, m.end) === words)
    ?.actors.join(' + ');
}

it.each<[name: string, text: string, words: string, expected: string]>([
  ['"he said he"', 'Norway rejoiced. John Doe announced that he was leaving.', 'he', 'john-doe'],
  [
    'a pronoun after a main subject',
    'Mr John Doe met Mr Jim Roe in Oslo. He then left.',
    'He',
    'john-doe',
  ],
  [
    '"it" of a speaker',
    'The Defence Ministry denied this. It said nobody was hurt.',
    'It',
    'defence-ministry',
  ],
  ['"I" in a quotation', '“I will leave,” Mr John Doe said.', 'I', 'john-doe'],
  [
    '"we" over two sentences',
    '“We will leave. We will go home,” Mr John Doe said.',
    'We',
    'john-doe',
  ],
  ['an apposition behind', 'John Doe, an old sailor, left.', 'an old sailor', 'john-doe'],
  ['an apposition before', 'The Prime Minister, John Doe, left.', 'Prime Minister', 'john-doe'],
  [
    'a demonym and a general noun',
    'John Doe, an adviser to Norway’s king, spoke. The Norwegian official left.',
    'The Norwegian official',
    'john-doe',
  ],
  [
    'a body by its noun',
    'The Green Shore Party won. The party rejoiced.',
    'The party',
    'green-shore-party',
  ],
  [
    'the two named most',
    'Norway blamed Sweden. Sweden blamed Norway. The two countries are at odds.',
    'The two countries',
    'norway + sweden',
  ],
  [
    '"they" of two who acted together',
    'John Doe and Jim Roe flew to Oslo. They met the king.',
    'They',
    'john-doe + jim-roe',
  ],
  [
    '"they" of a body of people',
    'The rescue team came from Norway. They found two survivors.',
    'They',
    'rescue-team',
  ],
  [
    '"it" of a company that speaks often',
    'Norline Acquisition said so. Norline Acquisition said no. Norline Acquisition said it had enough money.',
    'it',
    'norline-acquisition',
  ],
  [
    '"the neighbouring states" of two named together',
    'Norway and Sweden fought. The king warned the neighbouring states.',
    'the neighbouring states',
    'norway + sweden',
  ],
  [
    '"the companies" of two named together',
    'Acme Corp. and Norline Inc. signed a treaty on Monday. The companies said so.',
    'The companies',
    'acme-corp + norline-inc',
  ],
  [
    'a doctor by a title',
    'Dr Ada Finch met Mr John Doe and Mr Jim Roe. It was late. The doctor left.',
    'The doctor',
    'ada-finch',
  ],
  [
    'a trade told of nobody, of the one whom nothing is told of',
    'Ada Finch sang in Lorn. Her lawyer, John Doe, was there. Ada Finch bowed. The singer left.',
    'The singer',
    'ada-finch',
  ],
  [
    'a trade that two may have as somebody else’s',
    'Ada Finch met Jim Roe. Ada Finch bowed. Jim Roe bowed. The singer left.',
    'The singer',
    'singer',
  ],
  [
    'a maker of things, of the only company',
    'Norline Corp. builds ferries. The ferry maker hired a cook.',
    'The ferry maker',
    'norline-corp',
  ],
  [
    'the company of another sentence, over a firm nearer by',
    'Norline Corp. builds ferries. Norline said it bought a yard. It told Vesta Inc. so. The company hired a cook.',
    'The company',
    'norline-corp',
  ],
  [
    'an outlet by its noun',
    'The Harbour newspaper reported it.',
    'The Harbour newspaper',
    'harbour',
  ],
])('resolves %s', (_, text, words, expected) => {
  expect(meaning(text, words)).toBe(expected);
});

it.each<[name: string, text: string, words: string]>([
  ['a pronoun with two as present', 'John Doe and Jim Roe left. He was tired.', 'He'],
  ['"we" outside a quotation', 'John Doe spoke. We left.', 'We'],
  ['"both sides" of nobody', 'The war went on. Both sides were tired.', 'Both sides'],
  ['"they" of a person', 'Mr John Doe spoke. They left.', 'They'],
  ['"it" of no body', 'John Doe spoke. It was late.', 'It'],
])('does not resolve %s', (_, text, words) => {
  expect(meaning(text, words)).toBeUndefined();
});

it('joins an acronym of one article with the name in another', () => {
  const found = findActors([
    {
      ...article('The Northern Harbour Union left.'),
      article: { id: 'a', text: 'The Northern Harbour Union left.' } as unknown as Article,
    },
    {
      ...article('The NHU stayed.'),
      article: { id: 'b', text: 'The NHU stayed.' } as unknown as Article,
    },
  ]);
  expect(found.actors.map((a) => a.id)).toEqual(['northern-harbour-union']);
});
