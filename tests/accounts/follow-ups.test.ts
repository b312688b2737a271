import { describe, expect, it } from 'vitest';
import { followUps } from '../../src/accounts/follow-ups.ts';
import { tellsOf } from '../../src/accounts/tells-of.ts';
import type { Modality } from '../../src/model/dataset.ts';
import { aDataset, anArticle, anEvent, aReport } from '../builders/dataset.ts';

type Telling = readonly [
  text: string,
  trigger: string,
  modality: Modality,
  figures?: readonly (readonly [number, string, string])[],
];

const DAYS = ['2021-03-01T08:00', '2021-03-03', '2021-03-05'];

/** What follows up what, of articles that appear one after the other; of none with a date, where `dates` has none. */
function related(tellings: readonly Telling[], dates: readonly (string | undefined)[] = DAYS) {
  const articles = tellings.map(([text], i) =>
    anArticle({ id: `a${i}`, text, ...(dates[i] && { published: dates[i] }) }),
  );
  const reports = tellings.map(([text, trigger, modality, figures], i) =>
    aReport(articles[i]!, text, { id: `r${i}`, trigger, modality, ...(figures && { figures }) }),
  );
  const event = anEvent({ title: 'An event', reports });
  return followUps(aDataset({ articles, events: [event] }), event).map(
    ({ relation, earlier, later }) => `${later.id} ${relation} ${earlier.id}`,
  );
}

const CLAIM: Telling = ['Rebels attacked the port, a minister said.', 'attacked', 'claimed'];
const PLAN: Telling = ['The ferries will return on Friday.', 'return', 'planned'];
const TOLD: Telling = ['Rebels attacked the port on Monday.', 'attacked', 'asserted'];
const NAMED: Telling = ['They met after the attack on the port.', 'attack', 'asserted'];
const toll = (n: number, modality: Modality = 'asserted'): Telling => [
  `The storm killed ${n} people.`,
  'killed',
  modality,
  [[n, 'people', `${n} people`]],
];

describe('a later report', () => {
  it.each<[name: string, tellings: readonly Telling[], found: readonly string[]]>([
    ['confirms a claim', [CLAIM, TOLD], ['r1 confirms r0']],
    [
      'confirms a plan',
      [PLAN, ['The ferries returned on Friday.', 'returned', 'asserted']],
      ['r1 confirms r0'],
    ],
    [
      'denies what was asserted',
      [TOLD, ['No rebel attacked the port, they said.', 'attacked', 'denied']],
      ['r1 denies r0'],
    ],
    ['corrects a figure', [toll(12), toll(15)], ['r1 corrects r0']],
    [
      'corrects a claimed figure by a claimed one',
      [toll(12, 'claimed'), toll(15, 'claimed')],
      ['r1 corrects r0'],
    ],
    [
      'confirms the claims of two articles',
      [CLAIM, CLAIM, TOLD],
      ['r2 confirms r0', 'r2 confirms r1'],
    ],
  ])('%s', (_, tellings, found) => expect(related(tellings)).toEqual(found));

  it.each<[name: string, tellings: readonly Telling[]]>([
    ['says the same again', [toll(12), toll(12)]],
    ['confirms what another had asserted before', [TOLD, CLAIM, TOLD]],
    ['only names what was claimed', [CLAIM, NAMED]],
    [
      'asserts what the earlier only named',
      [['A minister spoke of the attack on the port.', 'attack', 'claimed'], TOLD],
    ],
    [
      'asserts what stood under a condition',
      [['If rebels attacked the port, it would close.', 'attacked', 'conditional'], TOLD],
    ],
    [
      'denies what was only planned',
      [PLAN, ['The ferries never returned, they said.', 'returned', 'denied']],
    ],
    ['counts other people', [toll(121), toll(2)]],
    [
      'says about the same, roughly',
      [
        toll(121),
        [
          'The storm killed more than 120 people.',
          'killed',
          'asserted',
          [[120, 'people', '120 people']],
        ],
      ],
    ],
    ['corrects what is only expected', [toll(12), toll(40, 'planned')]],
    [
      'has one of two figures',
      [
        [
          'It killed 12 people there and 15 people here.',
          'killed',
          'asserted',
          [
            [12, 'people', '12 people'],
            [15, 'people', '15 people'],
          ],
        ],
        toll(15),
      ],
    ],
  ])('bears on nothing where it %s', (_, tellings) => expect(related(tellings)).toEqual([]));

  it('is later by its publication, of which the zone counts', () => {
    expect(related([CLAIM, TOLD], ['2021-03-03', '2021-03-01'])).toEqual([]);
    expect(related([CLAIM, TOLD], ['2021-03-01', undefined])).toEqual([]);
    const inZones = ['2021-03-01T10:00:00Z', '2021-03-01T09:00:00-05:00'];
    expect(related([CLAIM, TOLD], inZones)).toEqual(['r1 confirms r0']);
    expect(related([CLAIM, TOLD], inZones.toReversed())).toEqual([]);
  });
});

describe('a report tells of its event, or names it', () => {
  it.each<[text: string, trigger: string, tells: boolean]>([
    ['Rebels attacked the port.', 'attacked', true],
    ['The port was struck at noon.', 'struck', true],
    ['The storm hit Mern.', 'hit', true],
    ['Mayor Velan resigns.', 'resigns', true],
    ['Attacks on the port went on.', 'Attacks', false],
    ['They will meet in Mern.', 'meet', true],
    ['The talks did not fail.', 'fail', true],
    ['They asked people to donate money.', 'donate', false],
    ['They met after the earthquake in Mern.', 'earthquake', false],
    ['Mern’s attacks went on.', 'attacks', false],
    ['He was charged with involuntary manslaughter.', 'manslaughter', false],
    ['They fled from the damaged port.', 'damaged', false],
    ['He spoke of last week’s opening statements.', 'statements', false],
    ['He told of being given the injection.', 'given', false],
  ])('%s: %s', (text, trigger, tells) => {
    const article = anArticle({ id: 'a', text });
    const report = aReport(article, text, { trigger });
    expect(tellsOf(report, article)).toBe(tells);
  });
});
