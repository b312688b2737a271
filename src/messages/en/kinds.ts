/** Names of what the model tells apart: kinds and families of event, modalities, sorts of certainty, roles. */
import { FAMILY_LABELS, KIND_FACTS, KINDS, type Kind } from '../../model/kinds.ts';
import { area } from '../area.ts';

const kind = Object.fromEntries(KINDS.map((one) => [one, KIND_FACTS[one].label])) as Readonly<
  Record<Kind, string>
>;

export const kinds = area('kinds', {
  kind,
  family: FAMILY_LABELS,
  /** As a word of its own. */
  modality: {
    asserted: 'Asserted',
    claimed: 'Claimed',
    denied: 'Denied',
    planned: 'Planned',
    conditional: 'Conditional',
  },
  /** Within a line. */
  putAs: {
    asserted: 'asserted',
    claimed: 'claimed',
    denied: 'denied',
    planned: 'planned',
    conditional: 'conditional',
  },
  certainty: {
    stated: 'Stated',
    context: 'From context',
    publication: 'By publication',
    undated: 'No date',
  },
  role: { agent: 'Agent', target: 'Target', other: 'Other' },
  actor: {
    person: 'Person',
    group: 'Group',
    organization: 'Organization',
    country: 'Country',
    place: 'Place',
  },
});
