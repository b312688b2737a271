/**
 * Synthetic news, as much of it as asked for and as long: the same seed makes the same bytes. An article of 3,000 characters has
 * about 55 reports, as annotated news has. It is less varied than news: one of 35 sentences is told of other people, places and matters.
 * node tools/corpus/make-articles.mjs 20000 --out articles.jsonl [--characters 3000] [--seed 1]; an --out without ".jsonl" is a folder of .txt
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { seededRandom, zipf } from '../bench/random.mjs';
import * as words from './words.mjs';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 5);
const DAYS = 2000;
/** Stories run for some days, with a few people and places that come again and again. */
const ARTICLES_OF_STORY = 12;
/** Part of the sentences that tell of nothing that happened. */
const OF_BACKGROUND = 0.2;

/** @param {() => number} random @template T @param {readonly T[]} list @returns {T} */
const pick = (random, list) => /** @type {any} */ (list[Math.floor(random() * list.length)]);

/** @param {() => number} random */
const makeSurname = (random) => pick(random, words.LAST_START) + pick(random, words.LAST_END);

/** @param {number} ms */
const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

/** @param {number} ms */
const inWords = (ms) =>
  new Date(ms).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** Who and what one story is about. @param {number} seed */
function makeStory(seed) {
  const random = seededRandom(seed);
  const some = (/** @type {readonly string[]} */ list, /** @type {number} */ count) =>
    Array.from({ length: count }, () => pick(random, list));
  const people = Array.from({ length: 4 }, () => ({
    first: pick(random, words.FIRST),
    last: makeSurname(random),
    office: pick(random, words.OFFICES),
  }));
  return {
    start: FIRST_DAY + Math.floor(random() * DAYS) * DAY,
    people,
    towns: Array.from({ length: 4 }, () =>
      random() < 0.2 ? pick(random, words.PLACES) : makeSurname(random),
    ),
    countries: some(words.COUNTRIES, 3),
    bodies: some(words.BODIES, 3),
    goods: some(words.GOODS, 2),
    matters: some(words.DEEDS, 3).map((deed) =>
      deed.replace('the ', `the ${pick(random, words.WHICH)} `),
    ),
  };
}

/** @typedef {ReturnType<typeof makeStory>} Story */

/** @param {() => number} random @param {Story} story @param {number} day */
function sentence(random, story, day) {
  const from = (/** @type {readonly string[]} */ list) => list[zipf(random, list.length)] ?? '';
  const person = () => story.people[zipf(random, story.people.length)] ?? story.people[0];
  const [one, other] = [person(), person()];
  /** @type {Record<string, () => string>} */
  const gaps = {
    p: () => `${one?.office} ${one?.first} ${one?.last}`,
    s: () => one?.last ?? '',
    q: () => `${other?.first} ${other?.last}`,
    c: () => from(story.countries),
    d: () => from([...story.countries].reverse()),
    t: () => from(story.towns),
    b: () => from(story.bodies),
    g: () => from(story.goods),
    e: () => from(story.matters),
    n: () => String(2 + Math.floor(random() * 400)),
    w: () => pick(random, words.DAYS),
    y: () => inWords(day - Math.floor(random() * 20) * DAY),
  };
  const kind = random() < OF_BACKGROUND ? words.BACKGROUND : words.SENTENCES;
  const made = pick(random, kind).replace(/\{(\w)\}/g, (_, gap) => gaps[gap]?.() ?? '');
  return made.charAt(0).toUpperCase() + made.slice(1);
}

/**
 * @param {number} index @param {number} characters @param {number} seed
 * @returns {{ id: string, title: string, publisher: string, published: string, text: string }}
 */
export function makeArticle(index, characters, seed) {
  const random = seededRandom(seed * 1_000_003 + index);
  const story = makeStory(seed * 7919 + Math.floor(index / ARTICLES_OF_STORY));
  const day = story.start + Math.floor(random() * 14) * DAY;
  const title = sentence(random, story, day).replace(/\.$/, '');
  let text = `${title}\n\n`;
  for (let nth = 1; text.length < characters; nth++)
    text += sentence(random, story, day) + (nth % 4 === 0 ? '\n\n' : ' ');
  return {
    id: `news-${String(index).padStart(7, '0')}`,
    title,
    publisher: `Paper ${index % 9}`,
    published: isoDay(day),
    text: `${text.trimEnd()}\n`,
  };
}

/** @param {string} out @param {number} count @param {number} characters @param {number} seed */
function write(out, count, characters, seed) {
  if (!out.endsWith('.jsonl')) {
    mkdirSync(out, { recursive: true });
    for (let index = 0; index < count; index++) {
      const { id, published, text } = makeArticle(index, characters, seed);
      writeFileSync(join(out, `${id}.txt`), `${inWords(Date.parse(published))}\n${text}`);
    }
    return;
  }
  const file = openSync(out, 'w');
  for (let index = 0; index < count; index++)
    writeSync(file, `${JSON.stringify(makeArticle(index, characters, seed))}\n`);
  closeSync(file);
}

if (process.argv[1]?.endsWith('make-articles.mjs')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      characters: { type: 'string', default: '3000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const count = Number(positionals[0]);
  if (!values.out || !(count > 0))
    throw new Error('say how many, and where to: make-articles.mjs 1000 --out articles.jsonl');
  write(values.out, count, Number(values.characters), Number(values.seed));
}
