/** Characters of a text that are not seen but change how it reads; scripts that need joiners make no case of their own. */

import { article } from '../messages/en/article.tsx';
import type { Say } from '../messages/say.ts';

/** Embeddings, overrides and isolates: what follows may be shown in another order than it stands. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/g;
/** Zero-width spaces, word joiners and tag characters, which may split or hide words. */
const WITHOUT_WIDTH = /[\u200B\u2060-\u2064\u{E0000}-\u{E007F}]/gu;

const count = (text: string, sort: RegExp): number => text.match(sort)?.length ?? 0;

/** "Holds 2 unseen characters that change the direction of reading."; absent where there are none. */
export function wordUnseenCharacters(text: string, say: Say): string | undefined {
  const turning = count(text, DIRECTION);
  const hiding = count(text, WITHOUT_WIDTH);
  const words = say(article);
  const parts = [
    ...(turning > 0 ? [words.unseenTurning(turning)] : []),
    ...(hiding > 0 ? [words.unseenHiding(hiding)] : []),
  ];
  return parts.length > 0 ? words.holds(parts) : undefined;
}
