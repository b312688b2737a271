import type { ActorKind } from '../../model/dataset.ts';

const IRREGULAR = /(?:people|police|men|women|children|troops|media|side|youth|staff|crew)$/i;
/** Names that end in s and are one. */
const SINGULAR =
  /(?:ss|sis|us|nations|states|times|news|emirates|netherlands|bahamas|philippines|maldives|(?:polit|athlet|mathemat|phys|econom|electron|graph|robot|logist|stat|aeronaut|dynam|plast|cosmet|genet|eth|olymp|aerob)ics?)$/i;

/** Whether a verb after the name stands in the plural: "separatists say", "the police say", "the United Nations says". */
export function isPluralName(name: string, kind: ActorKind | undefined): boolean {
  if (kind === 'person' || kind === 'country' || kind === 'place') return false;
  const words = name.split(' ');
  const head = /\b(?:of|from|in|for|at)\b/.test(name)
    ? words[words.findIndex((word) => /^(?:of|from|in|for|at)$/.test(word)) - 1]
    : words.at(-1);
  if (head === undefined || SINGULAR.test(head)) return false;
  if (IRREGULAR.test(head)) return true;
  return kind === 'group' && /s$/.test(head);
}
