import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { passageTokens } from '../../../src/extract/passages/passage-tokens.ts';
import { findTriggers } from '../../../src/extract/triggers/find-triggers.ts';
import { analyseText } from '../../../src/grammar/analyse-text.ts';
import { loadGrammar } from '../../../src/grammar/grammar.ts';

const grammar = loadGrammar(readFileSync('public/grammar/english.bin'));

/** The passage of the trigger that is the given word. */
function passageAt(text: string, word: string): string {
  const [sentence] = analyseText(text, grammar);
  const { kept } = findTriggers(sentence!);
  const trigger = kept.find(({ from, to }) =>
    sentence!.tokens.slice(from, to + 1).some((token) => token.text === word),
  );
  const { from, to } = passageTokens(sentence!, trigger!, kept);
  return text.slice(sentence!.tokens[from]!.start, sentence!.tokens[to]!.end);
}

it.each([
  [
    'the only event: the whole sentence',
    'Police arrested two men on Friday.',
    'arrested',
    'Police arrested two men on Friday.',
  ],
  [
    'the main clause: the whole sentence',
    'The minister resigned after prosecutors charged his brother.',
    'resigned',
    'The minister resigned after prosecutors charged his brother.',
  ],
  [
    'a clause beside it: its own words',
    'The minister resigned after prosecutors charged his brother.',
    'charged',
    'prosecutors charged his brother',
  ],
])('%s', (_, text, word, passage) => {
  expect(passageAt(text, word)).toBe(passage);
});
