import type { ReportId } from '../model/dataset.ts';
import { overlap } from './cut-at-edges.ts';
import type { Block } from './lay-out-article.ts';
import type { MarkedPassage } from './mark-passages.ts';

/** A block of an article with the passages over it. */
export interface MarkedBlock extends Block {
  readonly passages: readonly MarkedPassage[];
  /** Those of its passages that begin in it, and those that end: each once in the whole article. */
  readonly begins: ReadonlySet<ReportId>;
  readonly ends: ReadonlySet<ReportId>;
}

/** For each block the passages over it, in one walk along the text: both lists are in its order. */
function passagesOver(
  blocks: readonly Block[],
  passages: readonly MarkedPassage[],
): readonly (readonly MarkedPassage[])[] {
  let coming = 0;
  let open: readonly MarkedPassage[] = [];
  return blocks.map((block) => {
    const begun = coming;
    while ((passages[coming]?.start ?? block.end) < block.end) coming++;
    open = [...open, ...passages.slice(begun, coming)].filter(({ end }) => end > block.start);
    return open.filter((passage) => overlap(passage, block));
  });
}

/** Blocks in the order of the text, each with its passages; a passage over several blocks begins in the first of them. */
export function placePassages(
  blocks: readonly Block[],
  passages: readonly MarkedPassage[],
): readonly MarkedBlock[] {
  const first = new Map<ReportId, Block>();
  const last = new Map<ReportId, Block>();
  const over = passagesOver(blocks, passages);
  for (const [index, here] of over.entries()) {
    const block = blocks[index];
    if (!block) continue;
    for (const { report } of here) {
      if (!first.has(report)) first.set(report, block);
      last.set(report, block);
    }
  }
  return blocks.map((block, index) => {
    const here = over[index] ?? [];
    const those = (place: ReadonlyMap<ReportId, Block>): ReadonlySet<ReportId> =>
      new Set(here.map(({ report }) => report).filter((report) => place.get(report) === block));
    return { ...block, passages: here, begins: those(first), ends: those(last) };
  });
}
