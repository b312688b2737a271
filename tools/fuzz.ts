/**
 * Any text gives a dataset and no exception: `npm run fuzz -- --count 10000 --seed 2` extracts so many texts (a million by
 * default; the same for the same seed) made of random characters, hostile punctuation and mutated news, and stops at the first that breaks the promise.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { extractDataset } from '../src/extract/extract-dataset.ts';
import { loadGrammar } from '../src/grammar/grammar.ts';
import type { Article } from '../src/model/dataset.ts';
import { decodeDataset } from '../src/model/decode-dataset.ts';
import { hostileTexts } from '../tests/builders/hostile-texts.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
  },
});
const runs = Number(values.count);
const seed = Number(values.seed);
const grammar = loadGrammar(readFileSync('public/grammar/english.bin'));
const texts = hostileTexts(seed);
let events = 0;
for (let run = 0; run < runs; run++) {
  const text = texts.next().value;
  const article = {
    id: 'a',
    text,
    sha256: '0'.repeat(64),
    ...(run % 2 === 0 && { published: '2021-05-20' }),
  } as unknown as Article;
  try {
    const dataset = extractDataset([article], { title: 'T', grammar });
    const checked = decodeDataset(dataset);
    if (!checked.ok) throw new Error(JSON.stringify(checked.failure[0]));
    events += dataset.events.length;
  } catch (error) {
    process.stderr.write(`${JSON.stringify(text)}\n${String((error as Error).stack)}\n`);
    process.exit(1);
  }
  if ((run + 1) % 50_000 === 0) process.stdout.write(`${run + 1} texts, ${events} events\n`);
}
process.stdout.write(`${runs} texts (seed ${seed}): a valid dataset of each, ${events} events\n`);
