import type { Span } from '../../model/dataset.ts';

const OPENS = /[“«]|``|(?<=^|[\s([—-])(?:"|'')/gu;

/**
 * Spans of quoted words, inside the marks. A paragraph's quotation that is not closed ends with the paragraph.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    const line = paragraph[0];
    let at = 0;
    for (;;) {
      OPENS.lastIndex = at;
      const open = OPENS.exec(line);
      if (!open) break;
      const from = open.index + open[0].length;
      const close = /[”»]|''|"/u.exec(line.slice(from));
      const end = close ? from + close.index : line.length;
      if (end > from) found.push({ start: paragraph.index + from, end: paragraph.index + end });
      at = close ? end + close[0].length : line.length;
    }
  }
  return found;
}

/** The quotation that holds an offset, by binary search. */
export function quotationAt(quotations: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, quotations.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = quotations[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}
