/** A dataset as JSON for storage, a few entries at a time: a page with many articles stays usable while it is kept. */
import type { Dataset } from '../model/dataset.ts';

/** Entries written at one stroke: a few milliseconds. */
const AT_ONCE = 64;

const breathe = (): Promise<void> => new Promise((resume) => setTimeout(resume));

export async function encodeInPieces(dataset: Dataset): Promise<string> {
  const { articles, actors, events, ...head } = dataset;
  const pieces = [JSON.stringify(head).slice(0, -1)];
  for (const [name, list] of Object.entries({ articles, actors, events })) {
    pieces.push(`,"${name}":[`);
    for (let at = 0; at < list.length; at += AT_ONCE) {
      const some = JSON.stringify(list.slice(at, at + AT_ONCE)).slice(1, -1);
      pieces.push(at === 0 ? some : `,${some}`);
      if (at + AT_ONCE < list.length) await breathe();
    }
    pieces.push(']');
  }
  pieces.push('}');
  return pieces.join('');
}
