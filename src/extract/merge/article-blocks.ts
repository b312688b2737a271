/** Articles → blocks that are brought together one after the other, so that the reports of one block alone are in memory. */
import type { LikeArticle } from './article-likeness.ts';

/** Reports of one block, at most, where no single article has more. */
const MOST_REPORTS = 20_000;

/** Puts articles that are alike into one block, the most alike first, as long as a block holds them; places in `reports`, which has their numbers of reports. */
export function articleBlocks(
  reports: readonly number[],
  like: readonly ReadonlyMap<number, LikeArticle>[],
): readonly (readonly number[])[] {
  const above = reports.map((_, place) => place);
  const sizes = [...reports];
  const top = (place: number): number => {
    let at = place;
    while (above[at] !== at) {
      above[at] = above[above[at]!]!;
      at = above[at]!;
    }
    return at;
  };
  const links = like.flatMap((others, a) => [...others].map(([b, part]) => ({ a, b, part })));
  links.sort((x, y) => y.part - x.part || x.a - y.a || x.b - y.b);
  for (const { a, b } of links) {
    const [x, y] = [top(a), top(b)];
    if (x === y || sizes[x]! + sizes[y]! > MOST_REPORTS) continue;
    above[Math.max(x, y)] = Math.min(x, y);
    sizes[Math.min(x, y)]! += sizes[Math.max(x, y)]!;
  }
  const blocks = new Map<number, number[]>();
  for (const place of reports.keys()) {
    const block = blocks.get(top(place)) ?? [];
    blocks.set(top(place), block);
    block.push(place);
  }
  return [...blocks.values()];
}
