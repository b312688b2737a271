import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeighedFacts } from '../../../src/extract/weights/signs-of-report.ts';
import { weighReport } from '../../../src/extract/weights/weigh-report.ts';
import { BASES, MODALITIES } from '../../../src/model/dataset.ts';
import { KINDS } from '../../../src/model/kinds.ts';

const arrest: WeighedFacts = {
  kind: 'legal',
  form: 'verb',
  modality: 'asserted',
  position: 0.6,
  main: true,
  carries: false,
  plainSpeech: false,
  basis: 'stated',
  named: true,
  person: false,
  target: false,
  figures: false,
  words: 1,
  names: 1,
  takesUp: false,
  quoted: false,
  unknown: false,
  guessed: false,
  pale: false,
  inflection: 'past',
  perfect: false,
  future: false,
  possible: false,
  auxiliaryBe: false,
};

describe('weighs less', () => {
  it.each<[string, Partial<WeighedFacts>]>([
    ['what is only possible', { modality: 'conditional' }],
    ['what is said not to have happened', { modality: 'denied' }],
    ['what a noun mentions', { form: 'noun', main: false }],
    ['what stands at the end', { position: 1 }],
    ['a saying that carries another report', { kind: 'statement', carries: true }],
    ['what names nothing', { names: 0 }],
    ['what nobody is named for', { named: false }],
    ['what is only quoted', { quoted: true }],
    ['what a verb tells that the lexicon does not know', { unknown: true, kind: 'other' }],
    ['what is named in its base form', { inflection: 'base' }],
    ['what only its publication dates', { basis: 'publication' }],
  ])('%s', (_, change) => {
    expect(weighReport({ ...arrest, ...change })).toBeLessThan(weighReport(arrest));
  });
});

it('weighs a noun less that takes up what was told', () => {
  const mention: WeighedFacts = { ...arrest, form: 'noun', main: false, inflection: 'none' };
  expect(weighReport({ ...mention, takesUp: true })).toBeLessThan(weighReport(mention));
});

it('stays between 0 and 1', () => {
  const facts = fc.record({
    kind: fc.constantFrom(...KINDS),
    form: fc.constantFrom('verb' as const, 'noun' as const, 'light' as const),
    modality: fc.constantFrom(...MODALITIES),
    position: fc.double({ min: 0, max: 1, noNaN: true }),
    main: fc.boolean(),
    carries: fc.boolean(),
    plainSpeech: fc.boolean(),
    basis: fc.constantFrom(...BASES),
    named: fc.boolean(),
    person: fc.boolean(),
    target: fc.boolean(),
    figures: fc.boolean(),
    words: fc.nat(20),
    names: fc.nat(6),
    takesUp: fc.boolean(),
    quoted: fc.boolean(),
    unknown: fc.boolean(),
    guessed: fc.boolean(),
    pale: fc.boolean(),
    inflection: fc.constantFrom(
      'past' as const,
      'participle' as const,
      'base' as const,
      'none' as const,
    ),
    perfect: fc.boolean(),
    future: fc.boolean(),
    possible: fc.boolean(),
    auxiliaryBe: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (each) => {
      const weight = weighReport(each);
      return weight >= 0 && weight <= 1;
    }),
  );
});
