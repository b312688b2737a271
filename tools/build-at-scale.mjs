/**
 * Shows what building from many articles takes, and that a build which is killed goes on:
 *
 *   node tools/build-at-scale.mjs [--articles 400] [--killed] [--keep FOLDER]
 *
 * Builds a dataset from synthetic articles (tools/corpus/make-articles.mjs) and prints the time and the peak of the memory that the
 * process held with all its threads. With --killed it builds another from them, kills that run with SIGKILL when half of the articles
 * are read, starts it again, and tells whether the bytes are the same and how many articles were read twice.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '400' },
    killed: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const count = Number(values.articles);
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'sourceline-scale-'));
const inFolder = (/** @type {string} */ name) => join(folder, name);

/** Run by the process itself as it ends: `maxRSS` has the peak of all its threads, in kilobytes. */
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  `import { isMainThread } from 'node:worker_threads';
   if (isMainThread) process.on('exit', () => console.log(JSON.stringify({ kind: 'peak', ...process.resourceUsage() })));`,
)}`;

/**
 * Runs the command and tells each line of JSON that it prints; resolves with its exit status, undefined where it was killed.
 * @param {readonly string[]} words @param {(line: any, kill: () => void) => void} told
 * @returns {Promise<number | undefined>}
 */
function run(words, told) {
  const child = spawn(
    process.execPath,
    ['--import', TELL_PEAK, '--import', 'tsx', 'src/cli/main.ts', ...words, '--json'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  createInterface({ input: child.stdout }).on('line', (line) =>
    told(JSON.parse(line), () => child.kill('SIGKILL')),
  );
  return new Promise((done) => {
    child.on('close', (status) => done(status ?? undefined));
  });
}

const make = (/** @type {string} */ out) =>
  new Promise((done) => {
    const words = ['tools/corpus/make-articles.mjs', String(count), '--out', out];
    spawn(process.execPath, words, { stdio: 'inherit' }).on('close', done);
  });

const digest = async (/** @type {string} */ file) => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece);
  return hash.digest('hex');
};

const build = (/** @type {string} */ out) => ['build', inFolder('articles.jsonl'), '--out', out];

async function wholeRun() {
  const start = process.hrtime.bigint();
  let [peak, articles] = [0, 0];
  const status = await run(build(inFolder('whole.json')), (line) => {
    if (line.kind === 'peak') peak = line.maxRSS;
    if (line.kind === 'summary') articles = line.articles;
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(
    `${articles} articles in ${seconds.toFixed(0)} s, ${(statSync(inFolder('whole.json')).size / 1e6).toFixed(0)} MB written, exit status ${status}`,
  );
  console.log(`Peak of the memory held: ${(peak / 1000).toFixed(0)} MB`);
}

async function killedRun() {
  const out = inFolder('killed.json');
  let told = 0;
  await run(build(out), (line, kill) => {
    if (line.kind === 'progress') told = line.done;
    if (told >= count / 2) kill();
  });
  console.log(`Killed when ${told} of ${count} articles were read`);
  let [kept, read] = ['', 0];
  const status = await run(build(out), (line) => {
    if (line.kind === 'notice') kept = line.message;
    if (line.kind === 'progress') read += 1;
  });
  console.log(`Started again: ${kept}; ${read} were read now, exit status ${status}`);
  const same = (await digest(out)) === (await digest(inFolder('whole.json')));
  console.log(`Read twice: ${told + read - count}. The same bytes: ${same ? 'yes' : 'NO'}`);
  if (!same) process.exitCode = 1;
}

await make(inFolder('articles.jsonl'));
await wholeRun();
if (values.killed) await killedRun();
if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
