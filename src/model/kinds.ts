/** The kinds of event, each in one of four families. PLOVER is the political-science event coding that each corresponds to. */
export const FAMILIES = ['conflict', 'words', 'contact', 'public'] as const;
export type Family = (typeof FAMILIES)[number];

export const KINDS = [
  'attack',
  'harm',
  'deployment',
  'disaster',
  'warning',
  'appeal',
  'criticism',
  'refusal',
  'statement',
  'call',
  'visit',
  'meeting',
  'agreement',
  'support',
  'politics',
  'legal',
  'protest',
  'business',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

interface KindFacts {
  readonly family: Family;
  readonly label: string;
  /** PLOVER event classes, the closest first; empty where PLOVER has none. */
  readonly plover: readonly string[];
}

export const KIND_FACTS: Readonly<Record<Kind, KindFacts>> = {
  attack: { family: 'conflict', label: 'Attack', plover: ['ASSAULT'] },
  harm: { family: 'conflict', label: 'Harm', plover: [] },
  deployment: {
    family: 'conflict',
    label: 'Deployment',
    plover: ['MOBILIZE', 'RETREAT', 'COERCE'],
  },
  disaster: { family: 'conflict', label: 'Disaster', plover: [] },
  warning: { family: 'words', label: 'Warning', plover: ['THREATEN'] },
  appeal: { family: 'words', label: 'Appeal', plover: ['REQUEST'] },
  criticism: { family: 'words', label: 'Criticism', plover: ['ACCUSE'] },
  refusal: { family: 'words', label: 'Refusal', plover: ['REJECT'] },
  statement: { family: 'words', label: 'Statement', plover: [] },
  call: { family: 'contact', label: 'Call', plover: ['CONSULT'] },
  visit: { family: 'contact', label: 'Visit', plover: ['CONSULT'] },
  meeting: { family: 'contact', label: 'Meeting', plover: ['CONSULT'] },
  agreement: { family: 'contact', label: 'Agreement', plover: ['AGREE', 'COOPERATE'] },
  support: { family: 'contact', label: 'Support', plover: ['SUPPORT', 'AID', 'CONCEDE'] },
  politics: { family: 'public', label: 'Politics', plover: [] },
  legal: { family: 'public', label: 'Legal', plover: ['COERCE', 'SANCTION'] },
  protest: { family: 'public', label: 'Protest', plover: ['PROTEST'] },
  business: { family: 'public', label: 'Business', plover: [] },
  other: { family: 'public', label: 'Other', plover: [] },
};

export const FAMILY_LABELS: Readonly<Record<Family, string>> = {
  conflict: 'Conflict',
  words: 'Words',
  contact: 'Contact',
  public: 'Public life',
};
