import { readFileSync } from 'node:fs';
import { type Grammar, loadGrammar } from '../../src/grammar/grammar.ts';

let grammar: Grammar | undefined;

/** The shipped grammar, loaded once per test file. */
export function english(): Grammar {
  grammar ??= loadGrammar(readFileSync('public/grammar/english.bin'));
  return grammar;
}
