import { expect, it } from 'vitest';
import { type VerbForm, verbForm } from '../../../src/extract/weights/verb-form.ts';
import { analyseText } from '../../../src/grammar/analyse-text.ts';
import { english } from '../../grammar/english.ts';

const PLAIN: VerbForm = {
  inflection: 'none',
  perfect: false,
  future: false,
  possible: false,
  auxiliaryBe: false,
};

it.each<[string, string, Partial<VerbForm>]>([
  ['The ministers signed the treaty on Monday.', 'signed', { inflection: 'past' }],
  ['The ministers have signed the treaty.', 'signed', { inflection: 'participle', perfect: true }],
  ['The ministers will sign the treaty.', 'sign', { inflection: 'base', future: true }],
  ['The ministers could sign the treaty.', 'sign', { inflection: 'base', possible: true }],
  [
    'The treaty was signed by the ministers.',
    'signed',
    { inflection: 'participle', auxiliaryBe: true },
  ],
  ['The minister signs the treaty.', 'signs', { inflection: 'present' }],
  ['The treaty ended the war.', 'treaty', {}],
])('%s %s', (text, word, form) => {
  const [sentence] = analyseText(text, english());
  const at = sentence!.tokens.findIndex((token) => token.text === word);
  expect(verbForm(sentence!, at)).toEqual({ ...PLAIN, ...form });
});
