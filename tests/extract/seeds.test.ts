import { expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Kind } from '../../src/model/kinds.ts';
import {
  articlesOf,
  build,
  builtIn,
  inRole,
  PRESS,
  RT,
  seedArticles,
  told,
} from './seed-dataset.ts';

const articles = await seedArticles();
const dataset: Dataset = build(articles);

it('takes the publication date from the text, not from the page head, and invents none', () => {
  const [press, rt] = [PRESS, RT].map(
    (id) => dataset.articles.find((article) => article.id === id)!,
  );
  expect(press).toMatchObject({ published: '2020-10-06T22:41', publishedFrom: 'text' });
  expect(rt).not.toHaveProperty('published');
});

interface Fact {
  readonly kind?: Kind;
  readonly edtf?: string;
  readonly basis?: string;
  readonly extent?: string;
  readonly agents?: readonly string[];
  readonly targets?: readonly string[];
}

it('dates the fighting as a whole from its first day, whatever else is told of it', () => {
  const { event } = told(dataset, PRESS, 'The battles began on', 'began');
  expect(event.when).toMatchObject({ edtf: '2020-09-28/..', extent: 'throughout' });
  expect(event.when?.phrase?.quote).toBe('September 28');
});

it.each<[name: string, sentence: string, words: string, fact: Fact]>([
  [
    'fighting since September 28',
    'The battles began on',
    'began',
    { kind: 'attack', edtf: '2020-09-28/..', basis: 'stated', extent: 'throughout' },
  ],
  [
    'battles on Tuesday',
    'Battles raged between',
    'raged',
    {
      kind: 'attack',
      edtf: '2020-10-06',
      basis: 'stated',
      agents: ['armenian-forces', 'azerbaijani-forces'],
    },
  ],
  [
    'shelling in the last few days',
    'The conflict has expanded',
    'shelling',
    { kind: 'attack', edtf: '2020-10-02~/2020-10-06', basis: 'stated' },
  ],
  [
    'the warning of Hatami',
    'Brigadier General Amir Hatami on Tuesday',
    'warned',
    { kind: 'warning', edtf: '2020-10-06', basis: 'stated', agents: ['amir-hatami'] },
  ],
  [
    'the warning of Rahmani Fazli',
    'Abdolreza Rahmani Fazli also',
    'warned',
    { kind: 'warning', agents: ['abdolreza-rahmani-fazli'], targets: ['armenia', 'azerbaijan'] },
  ],
  [
    'the call of Rouhani',
    'President Hassan Rouhani told',
    'told',
    { kind: 'call', agents: ['hassan-rouhani'], targets: ['ilham-aliyev'] },
  ],
  [
    'the visit of Cavusoglu',
    'Mevlut Cavusoglu landed',
    'landed',
    { kind: 'visit', agents: ['mevlut-cavusoglu'], targets: ['azerbaijan'] },
  ],
  [
    'the call for a halt',
    'France on Monday',
    'called for',
    {
      kind: 'appeal',
      edtf: '2020-10-05',
      basis: 'stated',
      agents: ['russia', 'united-states', 'france'],
    },
  ],
  [
    'shells landing in Iran',
    'several mortar shells',
    'landed',
    { kind: 'attack', edtf: '../2020-10-06', basis: 'publication' },
  ],
  [
    'the war of the early 1990s',
    'sparked a war',
    'war',
    { kind: 'attack', edtf: '1990~/1993~', basis: 'stated' },
  ],
  [
    'the rebellion of the 1990s',
    'ethnic Armenians rebelled',
    'rebelled',
    { kind: 'protest', edtf: '199X', basis: 'stated' },
  ],
  [
    '30,000 lives',
    'that claimed 30,000',
    'claimed',
    { kind: 'harm', edtf: '1990~/1993~', basis: 'stated' },
  ],
])('reads %s', (_name, sentence, words, { kind, edtf, basis, extent, agents, targets }) => {
  const { event, report } = told(dataset, PRESS, sentence, words);
  const when = report.when ?? event.when;
  if (kind) expect(event.kind).toBe(kind);
  if (edtf) expect(when?.edtf).toBe(edtf);
  if (basis) expect(when?.basis).toBe(basis);
  if (extent) expect(when?.extent).toBe(extent);
  if (agents) expect(inRole(event, 'agent')).toEqual(agents);
  if (targets) expect([...inRole(event, 'target')].sort()).toEqual(targets);
});

it('does not date the landing of Cavusoglu by the call before it', () => {
  expect(told(dataset, PRESS, 'Mevlut Cavusoglu landed', 'landed').event.when?.edtf).not.toBe(
    '2020-10-05',
  );
});

it.each<[sentence: string, words: string, value: number, unit: RegExp]>([
  ['have reported 265 deaths', 'deaths', 265, /death/],
  ['nearly 220 fatalities', 'fatalities', 220, /fatalit/],
  ['that claimed 30,000 lives', 'claimed', 30_000, /lives/],
])('counts %s', (sentence, words, value, unit) => {
  const { report, event } = told(dataset, PRESS, sentence, words);
  expect(event.kind).toBe('harm');
  const figure = report.figures?.find((each) => each.value === value);
  expect(figure?.unit).toMatch(unit);
  const { text } = dataset.articles.find(({ id }) => id === PRESS)!;
  expect(text.slice(figure!.start, figure!.end).replace(/\D/g, '')).toBe(String(value));
});

it('keeps the toll of one side apart from that of both', () => {
  const both = told(dataset, PRESS, 'have reported 265 deaths', 'deaths').event;
  const one = told(dataset, PRESS, 'nearly 220 fatalities', 'fatalities').event;
  expect(one.id).not.toBe(both.id);
});

it.each<
  [name: string, press: [string, string], rt: [string, string], kinds: Kind[], targets: string[]]
>([
  [
    'the demand that Armenia withdraw',
    ['has called on Armenia', 'called on'],
    ['said that Armenia should', 'said'],
    ['appeal'],
    ['armenia'],
  ],
  [
    '“no military solution”',
    ['saying there is no military', 'saying'],
    ['stressing that “there is no', 'stressing'],
    ['statement'],
    [],
  ],
  [
    'the criticism of Turkey and Israel',
    ['criticized the meddling', 'criticized'],
    ['he said, stressing that the Israeli', 'said'],
    ['criticism'],
    ['israel', 'turkey'],
  ],
])('puts the reports of both articles on one event: %s', (_name, press, rt, kinds, targets) => {
  const { event } = told(dataset, PRESS, ...press);
  expect(told(dataset, RT, ...rt).event.id).toBe(event.id);
  expect(articlesOf(event)).toEqual([RT, PRESS]);
  expect(kinds).toContain(event.kind);
  expect(inRole(event, 'agent')).toEqual(['ali-akbar-velayati']);
  for (const target of targets) expect(inRole(event, 'target')).toContain(target);
});

it('keeps the demand and “no military solution” apart', () => {
  const demand = told(dataset, PRESS, 'has called on Armenia', 'called on').event;
  const solution = told(dataset, PRESS, 'saying there is no military', 'saying').event;
  expect(solution.id).not.toBe(demand.id);
  expect(told(dataset, RT, 'and has to withdraw', 'withdraw').event.id).toBe(demand.id);
  expect(told(dataset, RT, 'so we are opposed', 'opposed').event.id).not.toBe(solution.id);
});

it('puts the demand of a headline to the one that its article tells', () => {
  const headline = told(dataset, RT, 'calls for withdrawal', 'calls').event;
  expect(told(dataset, RT, 'and has to withdraw', 'withdraw').event.id).toBe(headline.id);
});

it('knows a criticism told in other words', () => {
  const { event } = told(dataset, PRESS, 'He also said the illegitimate', 'said');
  expect(told(dataset, RT, 'said, stressing that the Israeli', 'stressing').event.id).toBe(
    event.id,
  );
});

it.each<[sentence: string, words: string]>([
  ['He stressed that “this goal', 'stressed'],
  ['said that Armenia should', 'said'],
  ['He furthermore stressed', 'stressed'],
  ['We call on Turkey to help', 'call on'],
])('names RT as the channel of “%s …”', (sentence, words) => {
  expect(told(dataset, RT, sentence, words).report.saidBy).toEqual(['rt', 'ali-akbar-velayati']);
});

it('has “France has no right to intervene” from one article alone, undated', () => {
  const { event } = told(dataset, RT, 'He furthermore stressed', 'stressed');
  expect(articlesOf(event)).toEqual([RT]);
  expect(event.kind).toBe('criticism');
  expect(inRole(event, 'target')).toEqual(['france']);
  expect(event).not.toHaveProperty('when');
});

it.each<[name: string, article: string, sentence: string, words: string]>([
  ['the occupation', PRESS, 'He cited Armenia’s occupation', 'occupation'],
  ['the occupation, in the other article', RT, '“Armenia has occupied', 'occupied'],
  ['the four UN resolutions', PRESS, 'four UN resolutions', 'resolutions'],
  ['the displacement of a million', PRESS, 'More than one million Azeris', 'displaced'],
  [
    'the displacement of a million, in the other article',
    RT,
    'more than 1 million Azerbaijanis',
    'refugees',
  ],
])('leaves undated: %s', (_name, article, sentence, words) => {
  const { event, report } = told(dataset, article, sentence, words);
  expect(report.when ?? event.when).toBeUndefined();
});

it('gives the same bytes with the articles in either order', () => {
  expect(JSON.stringify(build([...articles].reverse()))).toBe(JSON.stringify(dataset));
});

it('is what the repository ships', () => {
  expect(JSON.parse(builtIn())).toEqual(JSON.parse(JSON.stringify(dataset)));
});

it('quotes verbatim, with the trigger inside the passage', () => {
  const texts = new Map(dataset.articles.map(({ id, text }) => [id, text]));
  for (const { passage, trigger, article } of dataset.events.flatMap(({ reports }) => reports)) {
    expect(texts.get(article)!.slice(passage.start, passage.end)).toBe(passage.quote);
    expect(trigger.start).toBeGreaterThanOrEqual(passage.start);
    expect(trigger.end).toBeLessThanOrEqual(passage.end);
  }
});
