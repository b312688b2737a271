import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyseText } from '../../src/grammar/analyse-text.ts';
import { loadGrammar } from '../../src/grammar/grammar.ts';
import type { Sentence } from '../../src/grammar/sentence.ts';
import { english } from './english.ts';

/** "word←head:relation" per token; the root's head is ROOT. */
const arcs = ({ tokens }: Sentence): string =>
  tokens.map((t) => `${t.text}←${tokens[t.head]?.text ?? 'ROOT'}:${t.deprel}`).join(' ');

it.each<[name: string, text: string, expected: string]>([
  [
    'active',
    'Rebels attacked the town on Monday.',
    'Rebels←attacked:nsubj attacked←ROOT:root the←town:det town←attacked:obj on←Monday:case Monday←attacked:obl .←attacked:punct',
  ],
  [
    'passive with an agent',
    'Two men were killed by police.',
    'Two←men:nummod men←killed:nsubj:pass were←killed:aux:pass killed←ROOT:root by←police:case police←killed:obl:agent .←killed:punct',
  ],
  [
    'a complement clause',
    'The minister said that Rome had signed the deal.',
    'The←minister:det minister←said:nsubj said←ROOT:root that←signed:mark Rome←signed:nsubj had←signed:aux signed←said:ccomp the←deal:det deal←signed:obj .←said:punct',
  ],
  [
    'control',
    'She urged them to leave.',
    'She←urged:nsubj urged←ROOT:root them←urged:obj to←leave:mark leave←urged:xcomp .←urged:punct',
  ],
])('parses %s', (_, text, expected) => {
  expect(analyseText(text, english()).map(arcs)).toEqual([expected]);
});

it('carries offsets and lemmas', () => {
  const text = 'A line.\n“We’ve met,” she said.';
  const sentences = analyseText(text, english());
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'A line.',
    '“We’ve met,” she said.',
  ]);
  for (const token of sentences.flatMap((s) => s.tokens)) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
  }
  expect(sentences[1]!.tokens.map((t) => t.lemma)).toEqual([
    '“',
    'we',
    'have',
    'meet',
    ',',
    '”',
    'she',
    'say',
    '.',
  ]);
});

it('makes a whole tree of anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const { tokens, children } of analyseText(text, english())) {
        expect(tokens.filter((t) => t.head === -1)).toHaveLength(1);
        const seen: number[] = [];
        const walk = (i: number): void => {
          seen.push(i);
          children[i]!.forEach(walk);
        };
        walk(tokens.findIndex((t) => t.head === -1));
        expect(seen).toHaveLength(tokens.length);
      }
    }),
    { numRuns: 20 },
  );
}, 30_000);

it('cuts a very long sentence', () => {
  const text = `${'They left, '.repeat(150)}and slept.`;
  const sentences = analyseText(text, english(), [], 1);
  expect(sentences.length).toBeGreaterThan(1);
  expect(sentences.every((s) => s.tokens.length <= 160)).toBe(true);
  expect(sentences.flatMap((s) => s.tokens).at(-1)?.end).toBe(text.length);
});

it('reads nothing in five megabytes of noise', () => {
  expect(analyseText('x '.repeat(2_500_000), english())).toEqual([]);
});

it('refuses a file that is no grammar', () => {
  expect(() => loadGrammar(new Uint8Array(20))).toThrow('not a file of grammar');
});
