/** The words of many events, folded and in few long strings: looked through from end to end in some milliseconds. */
import type { Actor, ActorId, ReportedEvent } from '../model/dataset.ts';
import { type Bits, noBits, setBit } from './bits.ts';
import { foldSpaced } from './search-terms.ts';

/** Title, place, passages and the names of everyone involved, one line each so that no phrase runs across. */
function linesOf(event: ReportedEvent, actors: ReadonlyMap<ActorId, Actor>): readonly string[] {
  const lines = [event.title, event.where ?? ''];
  const told: ActorId[] = [];
  const tell = (id: ActorId): void => {
    const actor = told.includes(id) ? undefined : actors.get(id);
    if (!actor) return;
    told.push(id);
    lines.push(actor.name);
    if (actor.aliases) lines.push(...actor.aliases);
  };
  for (const { passage } of event.reports) lines.push(passage.quote);
  for (const { actor } of event.participants) tell(actor);
  for (const { saidBy } of event.reports) saidBy?.forEach(tell);
  return lines;
}

/** Some events in one string: those of event i end before `ends[i]`. */
interface Chunk {
  readonly text: string;
  readonly ends: Uint32Array;
}

const CHUNK_EVENTS = 2048;

/** How good a find is, by where the word stands; what is not found counts nothing. */
const SCORES = { title: 4, begin: 2, anywhere: 1 } as const;

const beginsWord = (text: string, at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

function scoreOf(lines: string, terms: readonly string[]): number {
  const titleEnds = lines.indexOf('\n');
  let score = 0;
  for (const term of terms) {
    const at = lines.indexOf(term);
    if (at < 0) continue;
    const inTitle = at < titleEnds ? SCORES.title : 0;
    score += inTitle + (beginsWord(lines, at) ? SCORES.begin : SCORES.anywhere);
  }
  return score;
}

export class SearchTexts {
  private readonly actors: ReadonlyMap<ActorId, Actor>;
  private readonly chunks: Chunk[] = [];
  private waiting: string[] = [];
  private size = 0;

  constructor(actors: readonly Actor[]) {
    this.actors = new Map(actors.map((actor) => [actor.id, actor]));
  }

  /** How many events were added. */
  get count(): number {
    return this.size;
  }

  add(event: ReportedEvent): void {
    this.waiting.push(`${linesOf(event, this.actors).map(foldSpaced).join('\n')}\n`);
    this.size += 1;
    if (this.waiting.length === CHUNK_EVENTS) this.close();
  }

  /** The events that have all the terms, in any order, as places in the order in which they were added. */
  find(terms: readonly string[]): Bits {
    if (this.waiting.length > 0) this.close();
    const found = noBits(this.size);
    const [rarest = '', ...others] = [...terms].sort((a, b) => b.length - a.length);
    let first = 0;
    for (const { text, ends } of this.chunks) {
      this.findIn(text, ends, rarest, (nth, lines) => {
        if (others.every((term) => lines().includes(term))) setBit(found, first + nth);
      });
      first += ends.length;
    }
    return found;
  }

  /** How well an event answers to the terms. */
  score(place: number, terms: readonly string[]): number {
    return scoreOf(this.linesAt(place), terms);
  }

  private linesAt(place: number): string {
    let first = 0;
    for (const { text, ends } of this.chunks) {
      if (place < first + ends.length)
        return text.slice(ends[place - first - 1] ?? 0, ends[place - first]);
      first += ends.length;
    }
    return '';
  }

  private findIn(
    text: string,
    ends: Uint32Array,
    term: string,
    run: (nth: number, lines: () => string) => void,
  ): void {
    let nth = 0;
    for (let at = text.indexOf(term); at >= 0 && nth < ends.length; ) {
      while ((ends[nth] ?? Number.POSITIVE_INFINITY) <= at) nth++;
      const event = nth++;
      run(event, () => text.slice(ends[event - 1] ?? 0, ends[event]));
      at = text.indexOf(term, ends[event]);
    }
  }

  private close(): void {
    let end = 0;
    const ends = Uint32Array.from(this.waiting, (text) => {
      end += text.length;
      return end;
    });
    this.chunks.push({ text: this.waiting.join(''), ends });
    this.waiting = [];
  }
}
