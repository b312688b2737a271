import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run-command.ts';
import { memoryIo } from './memory-io.ts';

const PATIENCE_MS = 60_000;
const readGrammar = (): Promise<Uint8Array> => readFile('public/grammar/english.bin');
const STORY =
  'Bridge opens\nNews ID: 4411\nAda Finch warned Lorn on Tuesday that the bridge was unsafe.\n';

it('tells sentence by sentence what was made of it, and by which rule', {
  timeout: PATIENCE_MS,
}, async () => {
  const io = memoryIo({ 'a.txt': STORY }, { readGrammar });
  expect(await runCommand(['explain', 'a.txt', '--published', '2020-10-08'], io)).toBe(0);
  const start = STORY.indexOf('Ada');
  expect(io.said.out).toContain(
    `\n${start}-${STORY.length - 1} Ada Finch warned Lorn on Tuesday that the bridge was unsafe.\n` +
      '  = [nsubj Ada [flat Finch]] warned [obj Lorn] [obl [case on] Tuesday] [ccomp [mark that] [nsubj [det the] bridge] [cop was] unsafe] .\n',
  );
  expect(io.said.out).toMatch(
    /^ {2}\+ warning “warned”: .+\n {6}rule .+; by ada-finch; to lorn; .*2020-10-06 stated/m,
  );
  expect(io.said.out).toContain(
    'a: “Bridge opens”\n  published 2020-10-08 (metadata), language en\n  furniture 13-26 “News ID: 4411” (page-number)\n',
  );
  expect(io.said.out).toMatch(/^ {2}@ “Tuesday”, of “warned”: 2020-10-06 \(weekday\)$/m);
  expect(io.said.out).toMatch(
    /^2 sentences: \d+ reports?, \d+ of them dated; \d+ words? dropped$/m,
  );
});

it('gives the trees to machines', { timeout: PATIENCE_MS }, async () => {
  const io = memoryIo({ 'a.txt': STORY }, { readGrammar });
  expect(await runCommand(['explain', 'a.txt', '--json'], io)).toBe(0);
  const sentences = io.said.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { tree: object[] });
  expect(sentences.at(-1)?.tree[2]).toMatchObject({ text: 'warned', lemma: 'warn', tag: 'VERB' });
});

it('an article that cannot be read', async () => {
  const io = memoryIo({ 'a.json': '[' }, { readGrammar });
  expect(await runCommand(['explain', 'a.json'], io)).toBe(1);
  expect(io.said.err).toContain('a.json: line 1, column 2');
});
