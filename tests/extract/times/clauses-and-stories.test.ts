import { describe, it } from 'vitest';
import { expectTime, type TimeRow } from './expect-time.ts';

const CLASHES = 'Protesters and police clashed in Tarrel on Tuesday. ';
const QUAKE = 'The earthquake of May 10 shook the whole coast. ';

describe('clauses with the time of the verb above them', () => {
  it.each<TimeRow>([
    [
      'what an act of the past is done for',
      'Some 500 people marched on Tuesday, burning flags to protest the arrests.',
      'protest',
      '2021-05-18',
      'stated',
    ],
    [
      'what a fall leads to',
      'Shares of Corvex fell 50 cents on Tuesday to close at $20 each.',
      'close',
      '2021-05-18',
      'stated',
    ],
    [
      'what was prevented',
      'Police stopped the crowd on Tuesday from attacking the embassy.',
      'attacking',
      '2021-05-18',
      'stated',
    ],
    [
      'a passive participle behind a dated happening',
      'The mayor was buried on Tuesday at a funeral attended by thousands.',
      'attended',
      '2021-05-18',
      'stated',
    ],
    [
      'what went on when it was said',
      'The ministry said on Tuesday that it was investigating the deaths.',
      'investigating',
      '2021-05-18',
      'stated',
    ],
  ])('gives %s its time', (_name, ...row) => expectTime(...row));

  it.each<TimeRow>([
    [
      'what was promised',
      'The minister promised on Tuesday to release the hostages.',
      'release',
      undefined,
      undefined,
    ],
    [
      'what had gone on before it was said',
      'The ministry said on Tuesday that it had been investigating the deaths.',
      'investigating',
      '../2021-05-20',
      'publication',
    ],
  ])('does not give it to %s', (_name, ...row) => expectTime(...row));
});

describe('other happenings', () => {
  it.each<TimeRow>([
    [
      'that a date only names',
      'Norway pledged new help after the May 10 earthquake. Rain fell. More than 200 people died.',
      'died',
      '2021-05-10',
      'context',
    ],
    [
      'of which it was the eve',
      'The vote was held on May 4. Troops shelled the town on the eve of the vote.',
      'shelled',
      '2021-05-03',
      'context',
    ],
    [
      'on whose day it was',
      'The vote was held on May 4. Troops shelled the town on the day of the vote.',
      'shelled',
      '2021-05-04',
      'context',
    ],
    [
      'the one death, told again',
      'The singer died on May 10. Police will question two doctors over the singer’s death.',
      'death',
      '2021-05-10',
      'stated',
    ],
    [
      'the age of a truce',
      'Extremists are opposed to the rebels’ eight-month-old truce.',
      'truce',
      '2020-09~/..',
      'stated',
    ],
  ])('give the time: %s', (_name, ...row) => expectTime(...row));

  it('does not take the death of another for the one that is dated', () => {
    const text =
      'Mary Holm died on May 10. Police will question two doctors over the death of Peter Vane.';
    expectTime(text, 'death');
  });
});

describe('the story', () => {
  it.each<TimeRow>([
    [
      'goes on in what is said of it',
      `${CLASHES}Officials said a bus was hit with bottles.`,
      'hit',
      '2021-05-18',
      'context',
    ],
    [
      'goes on where an inner clause looks ahead',
      `${CLASHES}Others crowded into a church to hear speakers who will march this summer.`,
      'crowded',
      '2021-05-18',
      'context',
    ],
    [
      'leaves what is agreed weeks after a disaster to the day',
      `${QUAKE}It was felt in Oslo. Rain fell. The delegates agreed to meet again.`,
      'agreed',
      '2021-05-20~',
      'publication',
    ],
  ])('%s', (_name, ...row) => expectTime(...row));
});

describe('what has no time of another', () => {
  it.each<TimeRow>([
    [
      'what may come of what was said',
      'The minister warned on Tuesday that talks had failed and that she would resign.',
      'resign',
      undefined,
      undefined,
    ],
    [
      'a possible attack',
      'A plan was built in 1989 around the possibility of an attack.',
      'attack',
      undefined,
      undefined,
    ],
    [
      'what never happened',
      `${CLASHES}The mayor never visited the port.`,
      'visited',
      undefined,
      undefined,
    ],
  ])('is %s', (_name, ...row) => expectTime(...row));

  it('is not the last participle, which goes with the main clause', () => {
    expectTime(
      'On Tuesday, the judge lifted a fine he had imposed when he found the firm in contempt in March, saying it had failed.',
      'saying',
      '2021-05-18',
      'stated',
    );
  });
});
