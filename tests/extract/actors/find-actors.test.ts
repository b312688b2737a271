import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findActors } from '../../../src/extract/actors/find-actors.ts';
import type { FoundActors, ReadArticle } from '../../../src/extract/actors/mention.ts';
import { analyseText } from '../../../src/grammar/analyse-text.ts';
import type { Actor, Article } from '../../../src/model/dataset.ts';
import { english } from '../../grammar/english.ts';

const read = (text: string, id = 'a'): ReadArticle => ({
  article: { id, text, sha256: '' } as unknown as Article,
  sentences: analyseText(text, english()),
});

/** "words → actor, actor" per mention of an article. */
function mentions(text: string): string[] {
  const article = read(text);
  const { mentionsOf } = findActors([article]);
  return mentionsOf
    .get(article.article.id)!
    .map((m) => `${text.slice(m.start, m.end)} → ${m.actors.join(', ')}`);
}

const one = (found: FoundActors, id: string): Actor | undefined =>
  found.actors.find((a) => a.id === id);

it.each<[name: string, text: string, expected: string[]]>([
  [
    'a country and its capital',
    'Norway warned Sweden. Oslo said it would act.',
    ['Norway → norway', 'Sweden → sweden', 'Oslo → norway', 'it → norway'],
  ],
  [
    'a full name, then the surname',
    'Jane Doe met John Roe. Doe left.',
    ['Jane Doe → jane-doe', 'John Roe → john-roe', 'Doe → jane-doe'],
  ],
  [
    'a title before a name',
    "Norway's Foreign Minister Jane Doe left.",
    ['Norway → norway', 'Foreign Minister Jane Doe → jane-doe'],
  ],
  [
    'an office taken up',
    "Norway's Defense Minister Jane Doe spoke. The defense minister left.",
    ['Norway → norway', 'Defense Minister Jane Doe → jane-doe', 'The defense minister → jane-doe'],
  ],
  ['a pronoun', 'Jane Doe spoke. She left.', ['Jane Doe → jane-doe', 'She → jane-doe']],
  [
    'an acronym in brackets',
    'The Free Norway Party (FNP) won. The FNP rejoiced.',
    ['Free Norway Party → free-norway-party', 'FNP → free-norway-party', 'FNP → free-norway-party'],
  ],
  ['insurgents', 'Insurgents attacked police.', ['Insurgents → insurgents', 'police → police']],
  [
    'both sides',
    'Talks between Norway and Sweden failed. Both sides left.',
    ['Norway → norway', 'Sweden → sweden', 'Both sides → norway, sweden'],
  ],
  [
    'a government',
    'The Norwegian government fell.',
    ['Norwegian → norway', 'The Norwegian government → norway'],
  ],
  [
    'two governments',
    'The Irish and British governments met.',
    [
      'Irish → ireland',
      'British → united-kingdom',
      'The Irish and British governments → ireland, united-kingdom',
    ],
  ],
  [
    'the short name of a body that begins with a nation',
    'Danish Orchards Company opened a shop. In May, Danish Orchards hired a cook.',
    ['Danish Orchards → danish-orchards-company'],
  ],
  [
    'a name that never stands without its nation',
    'The Baltic fleet left the Danish Reach. Ships avoid the Danish Reach.',
    ['Danish Reach → danish-reach'],
  ],
  [
    'a country by its name behind what it is',
    'The storm struck the island nation of Malta.',
    ['the island nation → malta'],
  ],
  [
    'members apart from the word that counts them in',
    'A group including several members of the club left.',
    ['several members → members'],
  ],
  ['a loaded name', 'He criticised the Zionist regime.', ['the Zionist regime → israel']],
])('finds %s', (_, text, expected) => {
  const found = mentions(text);
  for (const each of expected) expect(found).toContain(each);
});

it.each<[name: string, text: string, absent: RegExp]>([
  ['a bill', 'The bill failed.', /bill/],
  ['shells', 'Shells landed near the road.', /Shells|road/],
  ['a weekday', 'On Monday they left.', /Monday/],
  ['"it" of the weather', 'Norway slept. It was raining.', /^It/],
  ['"he" between two as likely', 'John Doe and John Roe left. He was tired.', /^He/],
  ['a first word', 'However, Norway left.', /However/],
])('takes no actor from %s', (_, text, absent) => {
  expect(mentions(text).filter((m) => absent.test(m))).toEqual([]);
});

const folder = 'public/datasets/karabakh-2020/articles';
const seeds = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => read(readFileSync(`${folder}/${file}`, 'utf8'), file.replace('.txt', '')));

it.each<[id: string, name: string, kind: string, partOf: string | undefined]>([
  ['ali-akbar-velayati', 'Ali Akbar Velayati', 'person', 'iran'],
  ['amir-hatami', 'Amir Hatami', 'person', 'iran'],
  ['hassan-rouhani', 'Hassan Rouhani', 'person', 'iran'],
  ['abdolreza-rahmani-fazli', 'Abdolreza Rahmani Fazli', 'person', 'iran'],
  ['ilham-aliyev', 'Ilham Aliyev', 'person', 'azerbaijan'],
  ['mevlut-cavusoglu', 'Mevlut Cavusoglu', 'person', 'turkey'],
  ['armenia', 'Armenia', 'country', undefined],
  ['azerbaijan', 'Azerbaijan', 'country', undefined],
  ['united-states', 'United States', 'country', undefined],
  ['separatists', 'separatists', 'group', undefined],
])('the two seed articles speak of %s', (id, name, kind, partOf) => {
  const actor = one(findActors(seeds), id);
  expect([actor?.name, actor?.kind, actor?.partOf]).toEqual([name, kind, partOf]);
});

it('tells outlets from those they write of', () => {
  const { outlets } = findActors(seeds);
  expect([...outlets].filter((id) => id === 'rt' || id === 'kayhan').sort()).toEqual([
    'kayhan',
    'rt',
  ]);
  expect(outlets.has('ali-akbar-velayati' as Actor['id'])).toBe(false);
});

it('describes people in the words of the sources', () => {
  expect(one(findActors(seeds), 'amir-hatami')?.description).toBe('Iran’s Defense Minister');
});

it('gives the same actors in any order of the articles', () => {
  expect(findActors(seeds.toReversed()).actors).toEqual(findActors(seeds).actors);
});

it('joins spellings of a name across articles', () => {
  const found = findActors([
    read('Rauhi Fattouh spoke. Mr Fattouh left.', 'a'),
    read('Rouhi Fatouh was sworn in.', 'b'),
  ]);
  expect(found.actors.filter((a) => a.kind === 'person')).toHaveLength(1);
});

it('keeps two people of one surname apart', () => {
  const found = findActors([read('Jane Doe spoke.', 'a'), read('Mary Doe spoke.', 'b')]);
  expect(found.actors.map((a) => a.id)).toEqual(['jane-doe', 'mary-doe']);
});

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
      const article = read(text);
      const { actors, mentionsOf } = findActors([article]);
      const ids = new Set(actors.map((a) => a.id));
      expect(ids.size).toBe(actors.length);
      for (const mention of mentionsOf.get(article.article.id)!) {
        expect(mention.actors.length).toBeGreaterThan(0);
        expect(mention.actors.every((id) => ids.has(id))).toBe(true);
        expect(mention.end).toBeGreaterThan(mention.start);
      }
    }),
    { numRuns: 25 },
  );
}, 30_000);
