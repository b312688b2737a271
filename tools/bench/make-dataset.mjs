/**
 * Datasets of any size for measurements: bursty like news (a few days hold most events, with a tail after each),
 * a few actors in most events, one to three reports an event, dates of every certainty. The same seed makes the same bytes.
 */
import { createHash } from 'node:crypto';
import { seededRandom, zipf } from './random.mjs';

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 3652;
const BETWEEN_BURSTS = 0.15;
const REPORTS_PER_ARTICLE = 12;

/** Kind, the word that tells of it, and how often it is reported. */
const DEEDS = /** @type {const} */ ([
  ['statement', 'told', 8],
  ['attack', 'shelled', 6],
  ['appeal', 'urged', 4],
  ['criticism', 'accused', 4],
  ['harm', 'wounded', 3],
  ['warning', 'warned', 3],
  ['meeting', 'met', 3],
  ['support', 'aided', 2],
  ['refusal', 'rebuffed', 2],
  ['call', 'telephoned', 2],
  ['visit', 'visited', 2],
  ['deployment', 'encircled', 1],
  ['legal', 'sued', 1],
  ['protest', 'picketed', 1],
]);
const WEIGHTED_DEEDS = DEEDS.flatMap((deed) => Array.from({ length: deed[2] }, () => deed));

/** @param {number} index */
const actorOf = (index) =>
  index % 5 === 0
    ? { id: `country-${index}`, name: `Country ${index}`, kind: 'country' }
    : {
        id: `person-${index}`,
        name: `Person ${index}`,
        kind: 'person',
        partOf: `country-${index - (index % 5)}`,
      };

/** @param {number} ms */
const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

/**
 * A day of the story: most fall shortly after one of its bursts.
 * @param {() => number} random
 * @param {readonly number[]} bursts
 */
function dayOf(random, bursts) {
  if (random() < BETWEEN_BURSTS) return FIRST_DAY + Math.floor(random() * DAYS) * DAY;
  const burst = bursts[zipf(random, bursts.length)] ?? 0;
  const delay = Math.floor(-Math.log(1 - random()) * 9);
  return FIRST_DAY + ((burst + delay) % DAYS) * DAY;
}

/**
 * @param {() => number} random
 * @param {number} day
 */
function whenOf(random, day) {
  const chance = random();
  const edtf = isoDay(day);
  if (chance < 0.62) return { edtf, basis: 'stated', extent: 'within' };
  if (chance < 0.74) return { edtf, basis: 'context', extent: 'within' };
  if (chance < 0.82)
    return { edtf: `${edtf}/${isoDay(day + 6 * DAY)}`, basis: 'stated', extent: 'throughout' };
  if (chance < 0.88) return { edtf: edtf.slice(0, 7), basis: 'stated', extent: 'within' };
  if (chance < 0.94) return { edtf: `../${edtf}`, basis: 'publication', extent: 'within' };
  return undefined;
}

/** Articles that grow by a sentence for each report. */
class Press {
  /** @type {{ id: string, day: number, text: string, reports: number }[]} */
  articles = [];

  /**
   * Prints a sentence in the latest article of the day's run, or opens a new one.
   * @param {number} day
   * @param {string} sentence
   */
  print(day, sentence) {
    let article = this.articles.at(-1);
    if (!article || article.reports === REPORTS_PER_ARTICLE) {
      article = { id: `article-${this.articles.length}`, day, text: '', reports: 0 };
      this.articles.push(article);
    }
    const start = article.text === '' ? 0 : article.text.length + 1;
    article.text += (start === 0 ? '' : ' ') + sentence;
    article.reports += 1;
    article.day = Math.max(article.day, day);
    return { article: article.id, start };
  }

  published() {
    return this.articles.map(({ id, day, text }, index) => ({
      id,
      title: `Dispatch ${index}`,
      publisher: `Paper ${index % 7}`,
      published: isoDay(day + DAY),
      publishedFrom: 'metadata',
      language: 'en',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
    }));
  }
}

/**
 * @param {() => number} random
 * @param {Press} press
 * @param {number} index
 * @param {number} day
 * @param {number} actors
 */
function eventOf(random, press, index, day, actors) {
  const [kind, verb] = WEIGHTED_DEEDS[Math.floor(random() * WEIGHTED_DEEDS.length)] ?? DEEDS[0];
  const agent = actorOf(zipf(random, actors));
  const target = actorOf(zipf(random, actors));
  const reports = Array.from({ length: 1 + zipf(random, 3) }, (_, nth) => {
    const quote = `${agent.name} ${verb} ${target.name}, dispatch ${index} said.`;
    const { article, start } = press.print(day, quote);
    const trigger = start + agent.name.length + 1;
    return {
      id: `event-${index}-${nth}`,
      article,
      passage: { start, end: start + quote.length, quote },
      trigger: { start: trigger, end: trigger + verb.length },
      modality: random() < 0.8 ? 'asserted' : 'claimed',
    };
  });
  const when = whenOf(random, day);
  return {
    id: `event-${index}-0`,
    kind,
    title: `${agent.name} ${verb} ${target.name}`,
    weight: Math.round(random() ** 3 * 1000) / 1000,
    ...(when && { when }),
    participants: [
      { actor: agent.id, role: 'agent' },
      ...(target.id === agent.id ? [] : [{ actor: target.id, role: 'target' }]),
    ],
    reports,
  };
}

/**
 * How many actors a story of so many events has: 20 to 1,000.
 * @param {number} events
 */
export const actorsFor = (events) =>
  Math.min(1000, Math.max(20, Math.round(2 * Math.sqrt(events))));

/**
 * The parts of a dataset of so many events. The articles are whole once all events were made.
 * @param {number} events
 * @param {{ seed?: number, actors?: number }} [options]
 */
export function tellStory(events, { seed = 1, actors = actorsFor(events) } = {}) {
  const random = seededRandom(seed);
  const bursts = Array.from({ length: 12 }, () => Math.floor(random() * DAYS));
  const days = Float64Array.from({ length: events }, () => dayOf(random, bursts)).sort();
  const press = new Press();
  return {
    title: `${events} synthetic events`,
    actors: Array.from({ length: actors }, (_, index) => actorOf(index)),
    *events() {
      for (const [index, day] of days.entries()) yield eventOf(random, press, index, day, actors);
    },
    articles: () => press.published(),
  };
}

/**
 * A dataset of so many events.
 * @param {number} events
 * @param {{ seed?: number, actors?: number }} [options]
 */
export function makeDataset(events, options = {}) {
  const story = tellStory(events, options);
  const made = [...story.events()];
  const { title, actors } = story;
  return {
    format: 'sourceline',
    version: 1,
    title,
    articles: story.articles(),
    actors,
    events: made,
  };
}
