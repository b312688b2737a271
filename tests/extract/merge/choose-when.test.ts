import { describe, expect, it } from 'vitest';
import type { DraftReport } from '../../../src/extract/draft-report.ts';
import { chooseWhen, ownWhen } from '../../../src/extract/merge/choose-when.ts';
import type { ArticleId, Basis, Edtf } from '../../../src/model/dataset.ts';

const told = (edtf: string, basis: Basis, firm = false): DraftReport => ({
  id: `a:${edtf}:${basis}`,
  article: 'a' as ArticleId,
  kind: 'attack',
  sentence: 0,
  passage: { start: 0, end: 6, quote: 'attack' },
  trigger: { start: 0, end: 6 },
  form: 'noun',
  stem: 'attack',
  classes: [],
  plural: false,
  words: [],
  core: { narrowed: [], names: [] },
  agents: [],
  targets: [],
  saidBy: [],
  modality: 'asserted',
  figures: [],
  title: 'Attack',
  weight: 0.5,
  when: { edtf: edtf as Edtf, basis, extent: 'within' },
  ...(firm && { firm: true as const }),
});

const lasting = (edtf: string, basis: Basis, firm: boolean): DraftReport => {
  const report = told(edtf, basis, firm);
  return { ...report, when: { ...report.when!, extent: 'throughout' } };
};

describe('the time of an event', () => {
  it.each<[name: string, reports: readonly DraftReport[], edtf: string | undefined]>([
    [
      'said of it before said near it',
      [told('2021-05-06', 'stated'), told('2021-05-01', 'stated', true)],
      '2021-05-01',
    ],
    [
      'stated before suggested by the publication',
      [told('2021-05-06~', 'publication'), told('2021-05', 'stated')],
      '2021-05',
    ],
    [
      'told more often',
      [
        told('2021-05-07', 'stated', true),
        told('../2021-05-09', 'stated', true),
        told('../2021-05-09', 'stated', true),
      ],
      '../2021-05-09',
    ],
    [
      'what lasts, however often a part of it is told',
      [
        lasting('2021-05-01/..', 'stated', true),
        told('2021-05-07', 'stated', true),
        told('2021-05-07', 'stated', true),
      ],
      '2021-05-01/..',
    ],
    ['not one that ends before it starts', [told('2021-09-26/2021-09-19~', 'stated')], undefined],
  ])('is %s', (_name, reports, edtf) => {
    expect(chooseWhen(reports)?.when.edtf).toBe(edtf);
  });

  it('stays with a report that gives another with the same certainty, and not with a guess', () => {
    const event = chooseWhen([told('2021-05-01', 'stated', true)])!;
    expect(ownWhen(told('2021-05-02', 'stated', true), event)?.edtf).toBe('2021-05-02');
    expect(ownWhen(told('2021-05-06~', 'publication'), event)).toBeUndefined();
    expect(ownWhen(told('2021-04/2021-05', 'stated', true), event)).toBeUndefined();
  });
});
