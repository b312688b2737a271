import { describe, expect, it } from 'vitest';
import { readReports, reportOf } from '../read-reports.ts';
import { expectTime, type TimeRow } from './expect-time.ts';

const OPENING = 'The minister opened the port on Wednesday. ';
const QUAKE = 'An earthquake struck Tarrel on May 10. ';

describe('times counted from other events', () => {
  it.each<TimeRow>([
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
  it.each<TimeRow>([
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
  it.each<TimeRow>([
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

describe('times that a sentence lends within itself', () => {
  it.each<TimeRow>([
    [
      'what a dated happening did',
      'The January 1998 bombing of a clinic that killed an officer is still unsolved.',
      'killed',
      '1998-01',
      'stated',
    ],
    [
      'the verb of a dated subject',
      'A 1996 law strengthened the embargo against Sorvia.',
      'strengthened',
      '1996',
      'stated',
    ],
    [
      'the year before a compound',
      'The minister defended the 1959 trade embargo.',
      'embargo',
      '1959',
      'stated',
    ],
    [
      'the issue that says so',
      'In its Friday issue, The Tarrel Courier quoted an officer.',
      'quoted',
      '2021-05-14',
      'stated',
    ],
    [
      'the day of the letter',
      'The father said in a letter published Wednesday that he wants his son back.',
      'said',
      '2021-05-19',
      'stated',
    ],
    [
      'what is so when it is said',
      'The governor announced Tuesday that he is stepping down.',
      'stepping down',
      '2021-05-18',
      'stated',
    ],
    [
      'what one travels for',
      'On Tuesday, the mayors flew to the capital to appeal to the president.',
      'appeal',
      '2021-05-18',
      'stated',
    ],
    [
      'shortly after a dated clause',
      'He was shot shortly after he returned home on Friday.',
      'shot',
      '2021-05-14',
      'stated',
    ],
    [
      'what the noun is told of since then',
      'The boy has been the focus of a legal battle since he was found on March 25.',
      'battle',
      '2021-03-25/..',
      'stated',
    ],
    [
      'the finding of what is dated with it',
      'His car was found abandoned at the airport in December.',
      'found',
      '2020-12',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<readonly [name: string, text: string, words: string]>([
    [
      'the day of the charge for the deed',
      'A man was charged with murder on Tuesday in the slaying of a doctor.',
      'slaying',
    ],
    [
      'a past month for the present perfect',
      'The clinic of the singer who died in March has been searched by police.',
      'searched',
    ],
    [
      'the day of the rest for what was earlier',
      'Banks raised on Tuesday a reward announced earlier by the mayor.',
      'announced',
    ],
  ])('is not %s', (_name, text, words) => {
    expect(reportOf(text, words)?.basis).not.toBe('stated');
  });
});

describe('times between a happening and the news', () => {
  const KILLED = 'Gunmen killed Ana Berg on March 3. ';
  it.each<TimeRow>([
    [
      'a charge after its deed',
      'Police say a man who is charged with shooting two guards on March 3 has fled.',
      'charged',
      '2021-03-03/2021-05-20',
      'context',
    ],
    [
      'since then',
      'Rebels seized the port on March 3. Since then, police have arrested forty people.',
      'arrested',
      '2021-03-03/2021-05-20',
      'context',
    ],
    [
      'another word for the killing of the same person',
      `${KILLED}The mayor spoke to reporters on Tuesday. Berg was shot with a rifle.`,
      'shot',
      '2021-03-03',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  const LATE_QUAKE =
    'An earthquake struck Tarrel on April 12. Rain fell. It was cold. Roads were wet. ';
  it.each<TimeRow>([
    [
      'what is narrated weeks after a disaster',
      `${LATE_QUAKE}Engineers repaired the airport.`,
      'repaired',
      '2021-04-12/2021-05-20',
      'publication',
    ],
    [
      'a few weeks after a disaster',
      `${LATE_QUAKE}Engineers repaired the airport a few weeks after the earthquake.`,
      'repaired',
      '2021-04-12/2021-05-10~',
      'context',
    ],
    [
      'the weeks before',
      'The slaying of Ana Berg on March 3 shocked Tarrel. His car was spotted near the house in the weeks before the slaying.',
      'spotted',
      '2021-02-03~/2021-03-03',
      'context',
    ],
    [
      'ever since shortly after',
      'Investigators have been searching for Orlo since shortly after the March 3 slaying.',
      'searching',
      '2021-03-03/..',
      'context',
    ],
    [
      'the day after his death, of a dated killing',
      'Gunmen killed Ana Berg on March 3. Two men visited the house the day after her death.',
      'visited',
      '2021-03-04',
      'context',
    ],
    [
      'what came before a dated act',
      'The boy was found on May 10 after his mother drowned.',
      'drowned',
      '../2021-05-10',
      'stated',
    ],
    [
      'the opening, told further on with its day',
      'The government agreed to save the yard. Ships lay idle. Workers waited. Debts grew. Under an accord signed on Wednesday, banks will pay.',
      'agreed',
      '2021-05-19',
      'context',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it('leaves a charge and its day together, and its deed apart', () => {
    const text = 'A man was charged with murder Thursday in the slaying of a doctor.';
    expect(reportOf(text, 'charged')?.edtf).toBe('2021-05-20');
    expect(reportOf(text, 'slaying')?.basis).not.toBe('stated');
  });

  it('takes the day of the main clause for the story', () => {
    const text =
      'In contrast to Tuesday, when police arrested forty people, the streets were calm on Wednesday. Exiles called for more protests.';
    expect(reportOf(text, 'called for')?.edtf).not.toBe('2021-05-18');
  });

  it('reads a preview of what is to come apart from what was', () => {
    const text = 'The jury met on Wednesday. He was denied bail and will be sentenced on May 29.';
    expect(reportOf(text, 'denied')?.edtf).toBe('2021-05-19');
  });
});
