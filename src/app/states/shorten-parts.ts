import type { WordingPart } from '../../query/compare-wordings.ts';

/** How much of what is the same is shown beside a difference. */
const AROUND = 120;

export interface ShownPart extends WordingPart {
  /** Its place in the whole wording. */
  readonly start: number;
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  if (text.length <= head + tail + AROUND) return text;
  const kept = tail > 0 ? text.slice(-tail) : '';
  return `${text.slice(0, head)}…${kept}`;
}

/** Parts of a long wording, what is the same cut down to the words around each difference. */
export function shortenParts(parts: readonly WordingPart[]): readonly ShownPart[] {
  let start = 0;
  return parts.map(({ text, differs }, index) => {
    const at = start;
    start += text.length;
    const isOnly = parts.length === 1;
    const shown = differs
      ? text
      : shorten(text, index === 0 && !isOnly, index === parts.length - 1 && !isOnly);
    return { text: shown, differs, start: at };
  });
}
