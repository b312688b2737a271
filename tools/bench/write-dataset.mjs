/** Writes a synthetic dataset of any size to a folder, an event at a time: the JSON for the page, and numbers alone for the bare canvas. */
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { tellStory } from './make-dataset.mjs';

const AT_ONCE = 4000;
const COPIED_BYTES = 1 << 24;

/**
 * @param {ReturnType<ReturnType<typeof tellStory>['events']> extends Generator<infer Event> ? Event : never} event
 * @param {ReadonlyMap<string, number>} actors
 */
function dotOf(event, actors) {
  const edtf = event.when?.edtf.replace('../', '');
  const [from = '', to = from] = edtf?.split('/') ?? [];
  const numberOf = (/** @type {string} */ role) =>
    actors.get(event.participants.find((one) => one.role === role)?.actor ?? '') ?? -1;
  return [Date.parse(from), Date.parse(to), numberOf('agent'), numberOf('target')];
}

/**
 * @param {number} from
 * @param {number} to
 */
function copyAll(from, to) {
  const buffer = Buffer.alloc(COPIED_BYTES);
  for (let read = readSync(from, buffer); read > 0; read = readSync(from, buffer))
    writeSync(to, buffer, 0, read);
}

/**
 * @param {string} folder
 * @param {number} events
 */
export function writeDataset(folder, events) {
  mkdirSync(folder, { recursive: true });
  const story = tellStory(events);
  const actors = new Map(story.actors.map(({ id }, index) => [id, index]));
  const parts = join(folder, 'events.part');
  /** @type {string[]} */
  let waiting = [];
  /** @type {number[]} */
  let dots = [];
  let written = 0;
  const flush = () => {
    appendFileSync(parts, waiting.join(','));
    appendFileSync(join(folder, 'dots.bin'), Buffer.from(Float64Array.from(dots).buffer));
    waiting = [''];
    dots = [];
  };
  for (const event of story.events()) {
    waiting.push(JSON.stringify(event));
    dots.push(...dotOf(event, actors));
    if (++written % AT_ONCE === 0) flush();
  }
  flush();
  const out = openSync(join(folder, 'dataset.json'), 'w');
  writeSync(
    out,
    `{"format":"sourceline","version":1,"title":${JSON.stringify(story.title)},"articles":[`,
  );
  for (const [index, article] of story.articles().entries())
    writeSync(out, `${index === 0 ? '' : ','}${JSON.stringify(article)}`);
  writeSync(out, `],"actors":${JSON.stringify(story.actors)},"events":[`);
  const from = openSync(parts, 'r');
  copyAll(from, out);
  writeSync(out, ']}');
  closeSync(from);
  closeSync(out);
  rmSync(parts);
}
