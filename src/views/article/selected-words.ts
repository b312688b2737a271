/** The words of an article that a reader has selected on the page, as a span of its text. */
import type { Span } from '../../model/dataset.ts';

/** What stands among the words without being of them: notes in the margin, numbers of passages. */
const NOT_WORDS = '[data-note], sup';

/** Where a place on the page is in the text; undefined outside the blocks of the article. */
function offsetOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('[data-start]');
  if (!block) return undefined;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement?.closest(NOT_WORDS)) continue;
    if (!before.intersectsNode(text)) break;
    length += text === node ? offset : (text.nodeValue?.length ?? 0);
    if (text === node) break;
  }
  return Number(block.getAttribute('data-start')) + length;
}

/** The selected words without the space around them; undefined where none of the text is selected. */
export function selectedWords(selection: Selection | null, text: string): Span | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  if (from === undefined || to === undefined || from >= to) return undefined;
  const words = text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = to - (words.length - words.trimEnd().length);
  return start < end ? { start, end } : undefined;
}
