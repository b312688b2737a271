import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WeighedFacts, weighReport } from '../../../src/extract/weights/weigh-report.ts';
import { BASES, MODALITIES } from '../../../src/model/dataset.ts';
import { KINDS } from '../../../src/model/kinds.ts';

const arrest: WeighedFacts = {
  kind: 'legal',
  form: 'verb',
  modality: 'asserted',
  position: 0.1,
  main: true,
  carries: false,
  plainSpeech: false,
  basis: 'stated',
  named: true,
  person: false,
  target: true,
  figures: false,
  words: 4,
  names: 1,
  takesUp: false,
  plural: false,
};

describe('weighs less', () => {
  it.each<[string, Partial<WeighedFacts>]>([
    ['what is only possible', { modality: 'conditional' }],
    ['what is said not to have happened', { modality: 'denied' }],
    ['what a noun mentions', { form: 'noun', main: false }],
    ['what stands at the end', { position: 1 }],
    ['a saying that carries another report', { kind: 'statement', carries: true }],
    ['what takes up what was told', { takesUp: true }],
    ['what happened more than once', { plural: true }],
    ['what names nothing', { names: 0 }],
    ['what nobody is named for', { named: false }],
    ['what only its publication dates', { basis: 'publication' }],
  ])('%s', (_, change) => {
    expect(weighReport({ ...arrest, ...change })).toBeLessThan(weighReport(arrest));
  });
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
    plural: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (each) => {
      const weight = weighReport(each);
      return weight >= 0 && weight <= 1;
    }),
  );
});
