import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSameTexts, fingerprintOf } from '../../src/text/same-texts.ts';

const WIRE = `The harbour of Lorn was closed on Monday after a storm had torn two ships from their moorings, the port authority said. Captain Ada Finch told reporters that no one had been hurt, and that the ferries would sail again on Wednesday morning. The mayor, Tom Rell, thanked the crews of the lifeboats, who had been out for eleven hours, and promised them new engines before the winter. Fishermen on the northern quay said that the swell had been the worst in thirty years, and that several small boats were lost. The railway along the coast stayed shut until the evening because stones had been washed onto the line near Amble.`;
const CUT = `Storm shuts port\n\nLORN (Wire) - ${WIRE.slice(0, WIRE.indexOf(' Fishermen'))}`;
const OWN = `Two ships broke loose in the harbour of Lorn during Monday's storm, and the port will open again on Wednesday. Nobody was injured, according to Captain Ada Finch, who leads the port's crews. Mayor Tom Rell praised the volunteers and said that money for engines would be found. The storm reached the coast shortly before noon, with gusts that tore slates from the roofs of the old town, and schools sent their pupils home early.`;
const QUOTED = `${OWN} “The ferries would sail again on Wednesday morning,” she said of the boats.`;
const same = (...texts: readonly string[]) => findSameTexts(texts.map(fingerprintOf));

describe('the same text', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    [
      'word for word, with other marks and spaces',
      [WIRE, WIRE.replaceAll(' ', '\n').replaceAll(',', ' –')],
      [0, 0],
    ],
    ['cut from its end, under another headline', [WIRE, CUT], [0, 0]],
    ['the cut one first', [CUT, WIRE], [0, 0]],
    ['in three papers', [WIRE, OWN, CUT, `${WIRE} More soon.`], [0, 1, 0, 0]],
    [
      'short and equal',
      [
        'Lorn harbour closed after a storm on Monday.',
        'Lorn harbour closed, after a storm on Monday',
      ],
      [0, 0],
    ],
  ])('%s', (_, texts, expected) => {
    expect(same(...texts)).toEqual(expected);
  });
});

describe('not the same text', () => {
  it.each<[string, readonly string[]]>([
    ['two reports of one event', [WIRE, OWN]],
    ['one sentence quoted by both', [WIRE, QUOTED]],
    [
      'short and alike',
      [
        'Lorn harbour closed after a storm on Monday.',
        'Lorn harbour closed after a storm on Tuesday.',
      ],
    ],
    ['nothing at all', ['', '']],
  ])('%s', (_, texts) => {
    expect(same(...texts)).toEqual([0, 1]);
  });
});

it('leads each text to one that leads to itself', () => {
  const texts = fc.array(fc.constantFrom(WIRE, CUT, OWN, QUOTED, '', 'a'), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (list) => {
      const first = same(...list);
      for (const [index, to] of first.entries())
        expect([to <= index, first[to]]).toEqual([true, to]);
    }),
  );
});
