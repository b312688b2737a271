/** Marks the tokens that stand inside quotations, over the bounds of sentences. */
import type { Sentence } from '../../grammar/sentence.ts';

type Mark = 'open' | 'close' | undefined;

function markOf(sentence: Sentence, at: number, text: string): Mark {
  const token = sentence.tokens[at]!;
  if (/^(?:“|``|«|„)$/.test(token.text)) return 'open';
  if (/^(?:”|''|»)$/.test(token.text)) return 'close';
  if (token.text !== '"') return undefined;
  const before = text[token.start - 1] ?? ' ';
  const after = text[token.end] ?? ' ';
  if (/[\s([]/.test(before) && !/\s/.test(after)) return 'open';
  if (/[\s.,;:!?)\]]/.test(after) && !/\s/.test(before)) return 'close';
  return undefined;
}

/** Per sentence and token, whether it is quoted. A quotation still open at the end of a line goes on only if the next line opens one. */
export function markQuotations(
  sentences: readonly Sentence[],
  text: string,
): readonly (readonly boolean[])[] {
  let open = false;
  let end = 0;
  return sentences.map((sentence) => {
    if (open && /\n/.test(text.slice(end, sentence.start))) open = false;
    end = sentence.end;
    return sentence.tokens.map((_, at) => {
      const mark = markOf(sentence, at, text);
      if (mark === 'open') open = true;
      const inside = open;
      if (mark === 'close') open = false;
      return inside;
    });
  });
}
