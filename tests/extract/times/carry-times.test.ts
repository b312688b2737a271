import { describe, expect, it } from 'vitest';
import { readReports, reportOf } from '../read-reports.ts';

type Row = readonly [
  name: string,
  text: string,
  words: string,
  edtf: string | undefined,
  basis: string | undefined,
];

/** The articles are taken to be published on Thursday, 20 May 2021. */
const expectTime = (text: string, words: string, edtf?: string, basis?: string): void => {
  const report = reportOf(text, words);
  expect(report, words).toBeDefined();
  expect([report?.edtf, report?.basis]).toEqual([edtf, basis]);
};

const OPENING = 'The minister opened the port on Wednesday. ';
const QUAKE = 'An earthquake struck Tarrel on May 10. ';

describe('times counted from other events', () => {
  it.each<Row>([
    [
      'so long after a disaster that is dated',
      `${QUAKE}Two women were found alive five days after the earthquake.`,
      'found',
      '2021-05-15',
      'context',
    ],
    [
      'the disaster from how long ago it was',
      'Two women are being pulled from the rubble five days after the earthquake. At least 200 people died.',
      'died',
      '2021-05-15~',
      'context',
    ],
    [
      'the toll of the one disaster',
      `${QUAKE}Rain fell. More than 200 people died.`,
      'died',
      '2021-05-10',
      'context',
    ],
    [
      'what it destroyed',
      `${QUAKE}The bridge that was destroyed by the quake was old.`,
      'destroyed',
      '2021-05-10',
      'context',
    ],
    [
      'what lasts since',
      `${QUAKE}Villages have been cut off since the earthquake.`,
      'cut off',
      '2021-05-10/..',
      'context',
    ],
  ])('gives %s', (_name, ...row) => expectTime(...row));
});

describe('the day of the news', () => {
  it.each<Row>([
    [
      'goes on with what the minister did next',
      `${OPENING}Then she toured the docks.`,
      'toured',
      '2021-05-19',
      'context',
    ],
    [
      'is that of what hangs on it',
      `${OPENING}Then she toured the docks before flying to Oslo.`,
      'flying',
      '2021-05-19',
      'context',
    ],
    [
      'is that of what was planned then',
      `${OPENING}She was scheduled to meet the crews.`,
      'meet',
      '2021-05-19',
      'context',
    ],
    [
      'is not that of a story of years ago',
      'The minister opened the port on Wednesday. She was jailed in 1994. Troops shelled the town of Tarrel.',
      'shelled',
      '2021-05-20~',
      'publication',
    ],
    [
      'is not that of a plan',
      `${OPENING}Norway will recall its envoy.`,
      'recall',
      undefined,
      undefined,
    ],
  ])('%s', (_name, ...row) => expectTime(...row));
});

it('gives an event told again the time of its first telling', () => {
  const text = 'Voting ended in Tarrel on May 3. Troops guarded the voting.';
  const told = readReports(text).find(({ words }) => words === 'voting');
  expect(told?.edtf).toBe('2021-05-03');
});

describe('the word that a time belongs to', () => {
  it.each<Row>([
    [
      'the verb before a participle',
      'The family released a statement on Tuesday thanking the crews.',
      'released',
      '2021-05-18',
      'stated',
    ],
    [
      'the verb, not its object',
      'The court upheld the ruling last month.',
      'upheld',
      '2021-04',
      'stated',
    ],
    [
      'the finding with what was found',
      'The boy was found clinging to a raft on Tuesday.',
      'found',
      '2021-05-18',
      'stated',
    ],
    [
      'the clause with “when” after a year',
      'He was in Tarrel in 1968 when troops stormed the town.',
      'stormed',
      '1968',
      'stated',
    ],
    [
      'what goes on since another happening',
      'Extremists have bombed two towns since the party was expelled from talks on April 20.',
      'bombed',
      '2021-04-20/..',
      'stated',
    ],
    [
      'what is planned for a day',
      'The judge scheduled a hearing for Tuesday.',
      'hearing',
      '2021-05-25',
      'stated',
    ],
    [
      'the future of what was said',
      'He said he would file suit next week.',
      'file suit',
      '2021-05-24/2021-05-30',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<readonly [name: string, text: string, words: string]>([
    ['the first since a year', 'It was the first attack since 1998.', 'attack'],
    ['the age of a thing', 'Looters attacked an 11th century temple.', 'attacked'],
    ['what came later', 'He was arrested in 1993 and was later convicted of fraud.', 'convicted'],
  ])('is not %s', (_name, text, words) => {
    expect(reportOf(text, words)?.basis).not.toBe('stated');
  });
});

it('reads a date above its entries', () => {
  const text =
    'Key dates\n\n4 May 2009\nSinger dies in Oslo\n\nAugust 2005\nCourt clears the singer';
  expect(reportOf(text, 'clears')?.edtf).toBe('2005-08');
});
