import { expect, it } from 'vitest';
import { ARGUMENT_RULES } from '../../../src/extract/lexicon/argument-rules.ts';
import { LEXICON, VERB_PATTERNS } from '../../../src/extract/lexicon/load-lexicon.ts';
import { NOUN_CLASSES } from '../../../src/extract/lexicon/noun-classes.ts';
import { triggersOf } from '../read-reports.ts';

it.each(LEXICON.map(({ kind, example }) => [kind, example] as const))(
  'reads %s in its example: %s',
  (kind, example) => {
    expect(triggersOf(example).map((trigger) => trigger.split('/').at(-1))).toContain(kind);
  },
);

it.each(ARGUMENT_RULES.map(({ verb, kind, example }) => [verb, kind, example] as const))(
  'reads “%s” as %s: %s',
  (_verb, kind, example) => {
    expect(triggersOf(example).map((trigger) => trigger.split('/').at(-1))).toContain(kind);
  },
);

it('names only classes of nouns that there are', () => {
  const named = ARGUMENT_RULES.flatMap(({ object = '', subject = '' }) => [
    ...`${object} ${subject}`.matchAll(/@(\w+)/g),
  ]);
  const special = ['plural', 'name', 'thing'];
  const unknown = named
    .map(([, name]) => name!)
    .filter((name) => !special.includes(name) && !Object.hasOwn(NOUN_CLASSES, name));
  expect(unknown).toEqual([]);
});

it('knows several hundred verbs', () => {
  expect(VERB_PATTERNS.size).toBeGreaterThan(700);
});
