/** Numbers of a toll or amount that stand with a trigger: "265 deaths", "claimed 30,000 lives". */
import { childBy, childrenBy, type Sentence } from '../../grammar/sentence.ts';
import type { Figure } from '../../model/dataset.ts';
import type { Kind } from '../../model/kinds.ts';
import { SCALES, UNITS } from '../../text/number-words.ts';
import { objectsOf, subjectAt } from '../tree/clause.ts';
import type { Trigger } from '../triggers/trigger.ts';

const WORDS: Readonly<Record<string, number>> = { ...UNITS, ...SCALES };

function numberOf(text: string): number | undefined {
  const plain = text.toLowerCase().replace(/(?<=\d)[,\u00a0](?=\d{3}\b)/g, '');
  if (/^\d+(\.\d+)?$/.test(plain)) return Number(plain);
  return Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
}

/** The number on a noun, with a multiplier: "1.2 million people". */
export function numberOn(
  s: Sentence,
  noun: number,
): { readonly value: number; readonly from: number } | undefined {
  const number = childBy(s, noun, 'nummod');
  if (number === undefined) return undefined;
  const parts = [...childrenBy(s, number, 'compound', 'flat', 'nummod'), number].sort(
    (a, b) => a - b,
  );
  let value: number | undefined;
  for (const part of parts) {
    const next = numberOf(s.tokens[part]!.text);
    if (next === undefined) continue;
    value = value === undefined ? next : next >= 100 && next > value ? value * next : value + next;
  }
  return value === undefined ? undefined : { value, from: parts[0]! };
}

/** Kinds whose numbers are worth comparing: tolls, amounts, votes. */
const COUNTED_KINDS: ReadonlySet<Kind> = new Set([
  'harm',
  'attack',
  'disaster',
  'support',
  'business',
  'politics',
  'legal',
  'protest',
  'deployment',
]);

export function findFigures(s: Sentence, trigger: Trigger): readonly Figure[] {
  const nouns = new Set<number>();
  if (trigger.verb !== undefined || trigger.form === 'noun') nouns.add(trigger.at);
  if (trigger.form === 'verb') {
    for (const object of objectsOf(s, trigger.at)) nouns.add(object);
    const subject = subjectAt(s, trigger.at);
    if (subject !== undefined) nouns.add(subject);
  }
  const verb = trigger.verb ?? trigger.at;
  if (trigger.form === 'light') for (const object of objectsOf(s, verb)) nouns.add(object);
  return [...nouns]
    .sort((a, b) => a - b)
    .flatMap((noun) => {
      const number = numberOn(s, noun);
      if (!number || !/^(?:NOUN|PROPN)$/.test(s.tokens[noun]!.upos)) return [];
      // A number behind its noun is a name's or a year: "Flight 370", "people. was 2021".
      if (number.from > noun) return [];
      if (number.value <= 10 && childrenBy(s, noun, 'det').length > 0) return [];
      if (!COUNTED_KINDS.has(trigger.kind)) return [];
      return [
        {
          value: number.value,
          unit: unitOf(s, noun),
          start: s.tokens[number.from]!.start,
          end: s.tokens[noun]!.end,
        },
      ];
    });
}

/** The counted noun with its compounds, as the text has it. */
function unitOf(s: Sentence, noun: number): string {
  const parts = [
    ...childrenBy(s, noun, 'compound', 'amod').filter(
      (c) => c < noun && s.tokens[c]!.upos !== 'NUM',
    ),
    noun,
  ];
  return parts.map((at) => s.tokens[at]!.text.toLowerCase()).join(' ');
}
