/** The lexicon as indexes by lemma, built once. */
import type { Kind } from '../../model/kinds.ts';
import { ARGUMENT_RULES } from './argument-rules.ts';
import { CONFLICT_PHRASES } from './conflict-phrases.ts';
import { CONFLICT_WORDS } from './conflict-words.ts';
import { CONTACT_PHRASES } from './contact-phrases.ts';
import { CONTACT_WORDS } from './contact-words.ts';
import type { LexiconGroup } from './lexicon-entry.ts';
import { NOUN_CLASSES, type NounClass } from './noun-classes.ts';
import { OTHER_PHRASES } from './other-phrases.ts';
import { OTHER_WORDS } from './other-words.ts';
import { PUBLIC_PHRASES } from './public-phrases.ts';
import { PUBLIC_WORDS } from './public-words.ts';
import { SPEECH_PHRASES } from './speech-phrases.ts';
import { SPEECH_WORDS } from './speech-words.ts';

/** In order: where a word stands in several groups the first one wins. */
export const LEXICON: readonly LexiconGroup[] = [
  ...CONFLICT_WORDS,
  ...SPEECH_WORDS,
  ...CONTACT_WORDS,
  ...PUBLIC_WORDS,
  ...OTHER_WORDS,
  ...CONFLICT_PHRASES,
  ...SPEECH_PHRASES,
  ...CONTACT_PHRASES,
  ...PUBLIC_PHRASES,
  ...OTHER_PHRASES,
];

/** A verb with the words that must stand with it; none for the bare verb. */
export interface VerbPattern {
  readonly with: readonly string[];
  readonly kind: Kind;
  readonly pale: boolean;
}

export interface CompiledRule {
  readonly kind: Kind;
  readonly object?: ReadonlySet<string>;
  readonly subject?: ReadonlySet<string>;
  readonly with?: string;
  readonly agentless?: true;
  /** The object may be a name, because the class holds persons. */
  readonly nameObject: boolean;
}

const list = (words: string | undefined): readonly string[] => words?.trim().split(/\s+/) ?? [];

/** A noun says more than a preposition: "serve a term in" is no service in a cabinet. */
const SMALL =
  /^(?:in|on|at|to|for|of|off|up|down|out|by|with|from|as|into|over|against|about|away|back|through|after|before|under|upon)$/;
const telling = (pattern: VerbPattern): number =>
  pattern.with.filter((word) => !SMALL.test(word)).length;

function indexVerbs(): ReadonlyMap<string, readonly VerbPattern[]> {
  const index = new Map<string, VerbPattern[]>();
  for (const group of LEXICON) {
    for (const entry of list(group.verbs)) {
      const [verb = '', ...companions] = entry.split('_');
      const patterns = index.get(verb) ?? [];
      patterns.push({ with: companions, kind: group.kind, pale: group.pale ?? false });
      index.set(verb, patterns);
    }
  }
  for (const patterns of index.values())
    patterns.sort((a, b) => b.with.length - a.with.length || telling(b) - telling(a));
  return index;
}

function indexNouns(): ReadonlyMap<string, Kind> {
  const index = new Map<string, Kind>();
  for (const group of LEXICON) {
    for (const noun of list(group.nouns)) if (!index.has(noun)) index.set(noun, group.kind);
  }
  return index;
}

const isClass = (name: string): name is NounClass => Object.hasOwn(NOUN_CLASSES, name);

function expand(words: string | undefined): ReadonlySet<string> | undefined {
  if (words === undefined) return undefined;
  return new Set(
    list(words).flatMap((word) => {
      const name = word.slice(1);
      return word.startsWith('@') && isClass(name) ? list(NOUN_CLASSES[name]) : [word];
    }),
  );
}

function indexRules(): ReadonlyMap<string, readonly CompiledRule[]> {
  const index = new Map<string, CompiledRule[]>();
  for (const rule of ARGUMENT_RULES) {
    const object = expand(rule.object);
    const subject = expand(rule.subject);
    const rules = index.get(rule.verb) ?? [];
    rules.push({
      kind: rule.kind,
      nameObject: /@(person|detainee|somebody)/.test(rule.object ?? ''),
      ...(object && { object }),
      ...(subject && { subject }),
      ...(rule.with && { with: rule.with }),
      ...(rule.agentless && { agentless: true as const }),
    });
    index.set(rule.verb, rules);
  }
  return index;
}

export const VERB_PATTERNS = indexVerbs();
export const NOUN_KINDS = indexNouns();
export const RULES_BY_VERB = indexRules();
