import { describe, it } from 'vitest';
import { expectTime, type TimeRow } from './expect-time.ts';

const Q1 = '2021-01-01/2021-03-31';

describe('a period that a company reports on is the time of', () => {
  it.each<TimeRow>([
    ['what its figures did', 'Norsk Data said first-quarter profit fell 6%.', 'fell', Q1, 'stated'],
    [
      'figures told with "for"',
      'Sales for the first quarter rose 4% to $20 million.',
      'rose',
      Q1,
      'stated',
    ],
    [
      'months that end with it',
      'First-quarter profit fell. In the six months, sales rose 4%.',
      'rose',
      '2020-10-01/2021-03-31',
      'stated',
    ],
    [
      'a quarter by its end',
      'Sales rose in the quarter ended April 30 to $7 million.',
      'rose',
      '2021-02-01/2021-04-30',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<TimeRow>([
    [
      'the announcement',
      'The company announced a net loss of $8 million for the first quarter.',
      'announced',
      '2021-05-20~',
      'publication',
    ],
    [
      'who was disappointed by it',
      'First-quarter results disappointed investors.',
      'disappointed',
      '2021-05-20~',
      'publication',
    ],
  ])('and not of %s', (_name, ...row) => expectTime(...row));
});

describe('a day of trading is the time of', () => {
  it.each<TimeRow>([
    [
      'what opens with it',
      'In New York Stock Exchange composite trading Friday, Norsk Data fell $2 to $60.',
      'fell',
      '2021-05-14',
      'stated',
    ],
    [
      'a price in late trading',
      'The shares rose five pence to 720 pence in late trading on the exchange yesterday.',
      'rose',
      '2021-05-19',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));
});

describe('a time that the verb cannot have is that of the happening before it', () => {
  const ARREST =
    'A man has been arrested over the bombings of two embassies last year that killed 224 people.';
  it.each<TimeRow>([
    ['after a present perfect', ARREST, 'bombings', '2020', 'stated'],
    ['and of its toll', ARREST, 'killed', '2020', 'stated'],
    [
      'after a reaction',
      'Oslo condemned the invasion of the islands in February.',
      'invasion',
      '2021-02',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<TimeRow>([
    [
      'an act of that time',
      'The navy halted the invasion of the islands in February.',
      'halted',
      '2021-02',
      'stated',
    ],
    [
      'a reaction of these days',
      'Oslo condemned the invasion of the islands on Tuesday.',
      'condemned',
      '2021-05-18',
      'stated',
    ],
  ])('but not where it is %s', (_name, ...row) => expectTime(...row));
});

describe('a length of time up to the news', () => {
  it.each<TimeRow>([
    [
      'is that of the present perfect',
      'For the past two months, the father has demanded his return.',
      'demanded',
      '2021-03~/2021-05-20',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<TimeRow>([
    [
      'another past',
      'The nurse said she had given him pills for the past two months.',
      'given',
      undefined,
      undefined,
    ],
  ])('and not of %s', (_name, ...row) => expectTime(...row));
});

describe('what is arranged lies ahead', () => {
  it.each<TimeRow>([
    ['told as under way', 'The envoys are meeting on Saturday.', 'meeting', '2021-05-22', 'stated'],
  ])('%s', (_name, ...row) => expectTime(...row));
});

describe('days counted from a dated happening', () => {
  const DENIAL =
    "Speaking a few days after the singer's 25 April death, the lawyer denied the charge.";
  it.each<TimeRow>([
    ['are those of what is said then', DENIAL, 'denied', '2021-04-25/2021-04-29~', 'context'],
    [
      'are not those of who tells of it',
      'Ten people were rescued two days after the 12 May quake struck, doctors say.',
      'rescued',
      '2021-05-14',
      'context',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));
});
