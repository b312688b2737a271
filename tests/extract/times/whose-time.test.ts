import { describe, it } from 'vitest';
import { expectTime, type TimeRow } from './expect-time.ts';

const EXPULSION = 'The expulsion of two envoys on Tuesday was criticised by Moscow.';
const RESPONSE =
  'Norway expelled two envoys on Tuesday in response to the arrest of a journalist last month.';
const MURDER = 'A man has appeared in court charged with murdering his wife in March.';
const COURT =
  'The trial opened on Monday. Prosecutors told the court that the doctor gave the singer drugs.';

describe('a time belongs to', () => {
  it.each<TimeRow>([
    ['the happening that is the subject', EXPULSION, 'expulsion', '2021-05-18', 'stated'],
    ['the last of several nouns', RESPONSE, 'arrest', '2021-04', 'stated'],
    ['the verb before the response', RESPONSE, 'expelled', '2021-05-18', 'stated'],
    [
      'both verbs of a toll',
      'Five people were killed and 20 injured when a bus crashed near Oslo on Tuesday.',
      'killed',
      '2021-05-18',
      'stated',
    ],
    [
      'the verb, where a period opens the sentence right before a name',
      'Last week Norsk Data reported a loss.',
      'reported',
      '2021-05-10/2021-05-16',
      'stated',
    ],
    [
      'the verb, where a day does so',
      'Friday Israeli troops shot a man.',
      'shot',
      '2021-05-14',
      'stated',
    ],
    [
      'the noun, where the period names it',
      'Last month attacks rose.',
      'attacks',
      '2021-04',
      'stated',
    ],
    [
      'the verb, and not what it is compared with',
      'In April the toll rose to 500 from 400 in 1980.',
      'rose',
      '2021-04',
      'stated',
    ],
    [
      'nobody, where it is what a change is measured from',
      'In April output fell 8% from a year ago.',
      'fell',
      '2021-04',
      'stated',
    ],
    [
      'nobody, where it is the day of an old price',
      'In April the stock fell to $4 from a price of $8 a share on March 9.',
      'fell',
      '2021-04',
      'stated',
    ],
    [
      'the verb, where a number stands before it by chance',
      'The army withdrew from 15 towns on Friday.',
      'withdrew',
      '2021-05-14',
      'stated',
    ],
    [
      'what is expected then',
      'A verdict is expected on Friday.',
      'verdict',
      '2021-05-21',
      'stated',
    ],
    [
      'what is done on a visit',
      'During a visit to Oslo last week, he promised aid.',
      'promised',
      '2021-05-10/2021-05-16',
      'stated',
    ],
    [
      'who takes part in it',
      'The union, which boycotted the 2016 vote, won on Sunday.',
      'boycotted',
      '2016',
      'stated',
    ],
    [
      'who will not take part in it',
      'The union said on Tuesday it would boycott the vote on Sunday.',
      'boycott',
      '2021-05-23',
      'stated',
    ],
    [
      'the collapse, not the ceasefire',
      'The ceasefire of May 3 collapsed on Tuesday.',
      'collapsed',
      '2021-05-18',
      'stated',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));

  it.each<TimeRow>([
    [
      'what is put off until then',
      'The hearing was adjourned until June 3.',
      'adjourned',
      '2021-05-20~',
      'publication',
    ],
    [
      'the response to it',
      'Norway expelled two envoys on Tuesday in response to the arrest of a journalist.',
      'arrest',
      undefined,
      undefined,
    ],
    ['the court for a deed of long ago', MURDER, 'appeared', '2021-05-20~', 'publication'],
    ['deeds that a court hears of', COURT, 'gave', '../2021-05-20', 'publication'],
  ])('and not to %s', (_name, ...row) => expectTime(...row));
});

describe('days counted between happenings', () => {
  const climbers = 'Rescuers found two climbers on Wednesday, three days after they went missing.';
  const envoy =
    'Norway recalled its envoy on Wednesday, a day after Sweden expelled two diplomats.';
  it.each<TimeRow>([
    ['before a dated one', climbers, 'missing', '2021-05-16', 'context'],
    ['a day before it', envoy, 'expelled', '2021-05-18', 'context'],
  ])('give the time: %s', (_name, ...row) => expectTime(...row));
});

it('takes a year with its place as the date of what follows', () => {
  const text = 'Atlanta, 1996. A bomb exploded in a park, killing two people.';
  expectTime(text, 'exploded', '1996', 'context');
});
