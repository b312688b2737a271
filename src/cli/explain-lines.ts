/** What `explain` prints for a reader: the article, then each sentence with what was read in it and by which rule. */
import type { FurniturePiece } from '../articles/find-furniture.ts';
import type { ExplainedReport, ExplainedSentence } from '../extract/explain-article.ts';
import type { Article } from '../model/dataset.ts';
import { counted, shortened } from './printable.ts';

const LONGEST_FURNITURE = 60;
const REASONS_SHOWN = 6;

/** Told once above the first article. */
export const LEGEND =
  '= the tree   @ a time expression   + a report, and the rule that read it   - what was dropped, and why';

/** What the page said of the article, and what of the page is furniture. */
export function* articleLines(
  article: Article,
  furniture: readonly FurniturePiece[],
): Generator<string> {
  const { id, title, published = 'unknown', publishedFrom, publishedSpan, text } = article;
  const words = publishedSpan ? `: “${text.slice(publishedSpan.start, publishedSpan.end)}”` : '';
  const from = publishedFrom === undefined ? '' : ` (${publishedFrom}${words})`;
  yield `${id}: ${title === undefined ? 'no title' : `“${title}”`}`;
  yield `  published ${published}${from}, language ${article.language ?? 'unknown'}`;
  for (const { start, end, rule } of furniture)
    yield `  furniture ${start}-${end} “${shortened(text.slice(start, end), LONGEST_FURNITURE)}” (${rule})`;
}

const named = (what: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${what} ${ids.join(' and ')}`];

/** An event in a line, and under it how it was read; what goes without saying is left out. */
function* reportLines({ report, words, because, timeBecause }: ExplainedReport): Generator<string> {
  const { kind, title, agents, targets, saidBy, modality, when, weight } = report;
  yield `  + ${kind} “${words}”: ${title}`;
  const speakersAct = saidBy.every((speaker) => agents.includes(speaker));
  const date = when ? `${when.edtf} ${when.basis}` : 'undated';
  const facts = [
    `rule ${because}`,
    ...named('by', agents),
    ...named('to', targets),
    ...(speakersAct ? [] : named('said by', saidBy)),
    ...(modality === 'asserted' ? [] : [modality]),
    `${date} (${timeBecause})`,
    `weight ${weight}`,
  ];
  yield `      ${facts.join('; ')}`;
}

/** The tree in the order of the words, each phrase in brackets behind its relation: "[nsubj Ships] left [obj the port]". */
function treeLine({ tree }: ExplainedSentence): string {
  const children = tree.map((): number[] => []);
  tree.forEach(({ head }, at) => {
    if (head !== undefined) children[head]!.push(at);
  });
  const write = (at: number): string =>
    [...children[at]!, at]
      .sort((a, b) => a - b)
      .map((each) => {
        if (each === at) return tree[at]!.text;
        const { relation } = tree[each]!;
        return relation === 'punct' ? tree[each]!.text : `[${relation} ${write(each)}]`;
      })
      .join(' ');
  return tree.flatMap(({ head }, at) => (head === undefined ? [write(at)] : [])).join(' ');
}

export function* sentenceLines(sentence: ExplainedSentence): Generator<string> {
  const { start, end, text, reports, dropped, times } = sentence;
  yield `${start}-${end} ${text}`;
  yield `  = ${treeLine(sentence)}`;
  for (const { words, of, edtf = 'unresolved', rule } of times)
    yield `  @ “${words}”, of “${of}”: ${edtf} (${rule})`;
  for (const report of reports) yield* reportLines(report);
  for (const { words, because } of dropped) yield `  - “${words}”: ${because}`;
}

/** How many reports were made, and what for the rest was dropped, the commonest reason first. */
export function* sumLines(sentences: readonly ExplainedSentence[]): Generator<string> {
  const reports = sentences.flatMap((sentence) => sentence.reports);
  const dropped = sentences.flatMap((sentence) => sentence.dropped);
  const dated = reports.filter(({ report }) => report.when).length;
  yield `${counted(sentences.length, 'sentence')}: ${counted(reports.length, 'report')}, ${dated} of them dated; ${counted(dropped.length, 'word')} dropped`;
  const reasons = new Map<string, number>();
  for (const { because } of dropped) reasons.set(because, (reasons.get(because) ?? 0) + 1);
  const sorted = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [because, count] of sorted.slice(0, REASONS_SHOWN)) yield `  ${count} × ${because}`;
}
