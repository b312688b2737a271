import { expect, it } from 'vitest';
import { PUBLISHED, reportOf } from '../read-reports.ts';

it.each<
  [name: string, text: string, words: string, edtf: string | undefined, basis: string | undefined]
>([
  ['its own day', 'Police arrested two men on Tuesday.', 'arrested', '2021-05-18', 'stated'],
  [
    'the day of the saying, not of what is said',
    'The minister said on Tuesday that rebels had attacked the town.',
    'said',
    '2021-05-18',
    'stated',
  ],
  [
    'nothing from the saying',
    'The minister said on Tuesday that rebels had attacked the town.',
    'attacked',
    undefined,
    undefined,
  ],
  [
    'the year inside a noun for the noun alone',
    'The court recalled the 2001 conflict.',
    'conflict',
    '2001',
    'stated',
  ],
  [
    'a day before the event noun',
    'The talks began after Friday’s attack on the port.',
    'attack',
    '2021-05-14',
    'stated',
  ],
  [
    'the first of two coordinated verbs',
    'Police arrested two men on Tuesday and charged them.',
    'charged',
    '2021-05-18',
    'stated',
  ],
  [
    'a participle after the comma',
    'She resigned on Tuesday, accusing her party of lies.',
    'accusing',
    '2021-05-18',
    'stated',
  ],
  [
    'what it is fixed for',
    'The judge set a trial for June 3.',
    'set',
    '2021-05-20~',
    'publication',
  ],
  [
    'news of the day without a time',
    'Norway has recalled its ambassador.',
    'recalled',
    '2021-05-20~',
    'publication',
  ],
  [
    'before what comes after',
    'The firm closed two plants after it lost a contract in 2012.',
    'closed',
    '2012/2021-05-20',
    'stated',
  ],
  [
    'a length of time up to now',
    'She has led the strike for ten days.',
    'led',
    '2021-05-10~/..',
    'stated',
  ],
])('reads %s', (_name, text, words, edtf, basis) => {
  const report = reportOf(text, words);
  expect(report, words).toBeDefined();
  expect([report?.edtf, report?.basis]).toEqual([edtf, basis]);
});

it.each<[name: string, text: string, words: string]>([
  ['a plan', 'The two presidents will meet in Oslo.', 'meet'],
  ['a condition', 'The union could strike if talks fail.', 'strike'],
  [
    'a state of long standing in a relative clause',
    'The island, which soldiers occupied, is small.',
    'occupied',
  ],
  ['an event noun', 'The mayor mourned the death of Tarrel.', 'death'],
])('leaves undated %s', (_name, text, words) => {
  const report = reportOf(text, words);
  expect(report, words).toBeDefined();
  expect(report?.edtf).toBeUndefined();
});

it('dates nothing relative without a publication date', () => {
  const text = 'Police arrested two men on Tuesday. The mayor resigned last month.';
  expect(reportOf(text, 'arrested', '')?.edtf).toBeUndefined();
  expect(reportOf(text, 'resigned', '')?.edtf).toBeUndefined();
  expect(reportOf('The mayor resigned in March 2019.', 'resigned', '')?.edtf).toBe('2019-03');
});

it('opens the beginning of what goes on', () => {
  const text = 'Battles began on May 3. Battles raged near the port on Tuesday.';
  expect(reportOf(text, 'began')?.edtf).toBe('2021-05-03/..');
  expect(reportOf('Battles began on May 3.', 'began')?.edtf).toBe('2021-05-03');
});

it('lends the day of a speaker’s words to his other words', () => {
  const text =
    'Jane Doe warned on Tuesday that the dam was weak. The town was calm. Doe said that help was near.';
  expect(reportOf(text, 'said')).toMatchObject({ edtf: '2021-05-18', basis: 'context' });
});

it('never dates by a day to come what is told as past', () => {
  const report = reportOf(
    'The firm, which opens a plant on June 3, has trained its staff.',
    'trained',
  );
  expect(report?.edtf ?? '').not.toContain('06-03');
  expect(PUBLISHED < '2021-06-03').toBe(true);
});
