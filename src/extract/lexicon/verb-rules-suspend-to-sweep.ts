import type { ArgumentRule } from './lexicon-entry.ts';
/** Verbs suspend to sweep whose kind hangs on what stands with them; of one verb the first rule that fits decides. */
export const SUSPEND_TO_SWEEP: readonly ArgumentRule[] = [
  {
    verb: 'suspend',
    object: 'production trading sale flight service operation work',
    kind: 'business',
    example: 'The airline suspended flights.',
  },
  {
    verb: 'suspend',
    object: 'talk negotiation',
    kind: 'refusal',
    example: 'They suspended talks.',
  },
  { verb: 'suspend', object: 'aid cooperation', kind: 'refusal', example: 'It suspended aid.' },
  {
    verb: 'suspend',
    object: 'assembly parliament government institution constitution',
    kind: 'politics',
    example: 'It suspended parliament.',
  },
  {
    verb: 'suspend',
    object: 'strike protest',
    kind: 'protest',
    example: 'They suspended the strike.',
  },
  {
    verb: 'suspend',
    object: 'membership',
    kind: 'politics',
    example: 'The bloc suspended its membership.',
  },
  {
    verb: 'suspend',
    object: 'ceasefire truce',
    kind: 'refusal',
    example: 'They suspended the truce.',
  },
  {
    verb: 'suspend',
    object: 'offensive attack bombing raid',
    kind: 'agreement',
    example: 'They suspended the bombing.',
  },
  {
    verb: 'sweep',
    subject: '@troops',
    kind: 'deployment',
    example: 'Troops swept through the town.',
  },
  {
    verb: 'sweep',
    subject: '@natureForce',
    kind: 'disaster',
    example: 'The wave swept the coast.',
  },
  { verb: 'sweep', object: 'power', kind: 'politics', example: 'They swept to power.' },
  { verb: 'sweep', object: 'series', kind: 'other', example: 'They swept the series.' },
];
