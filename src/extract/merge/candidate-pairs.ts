/** Which reports are worth comparing: never all with all. */
import type { ArticleId } from '../../model/dataset.ts';
import { centralClassesOf } from './central-classes.ts';
import type { Mention } from './mention.ts';
import type { StoryFacts } from './story-facts.ts';

/** Reports under one key of one article that a report is compared with: the latest. */
const LATEST = 30;

/** Two reports are compared where they share one of these. */
function keysOf({ report: r, saying }: Mention): readonly string[] {
  if (saying) return r.agents.length > 0 ? r.agents.map((id) => `says ${id}`) : [`says ${r.stem}`];
  const about = [...r.agents, ...r.targets, ...(r.core.patient ? [r.core.patient] : [])];
  const topical = r.kind === 'attack' || r.kind === 'disaster' ? [`is ${r.kind}`] : [];
  return [
    ...centralClassesOf(r).map(({ name }) => `central ${name}`),
    `stem ${r.stem}`,
    ...r.classes.map((name) => `class ${name}`),
    ...about.map((each) => `${r.kind} ${each}`),
    ...topical,
    ...(r.kind === 'harm' ? r.figures.map(({ value }) => `toll ${value}`) : []),
  ];
}

/** Calls back with the places of two mentions, each pair once, the earlier first; `mentions` in the order of their articles. */
export function eachCandidatePair(
  mentions: readonly Mention[],
  facts: StoryFacts,
  compare: (i: number, j: number) => void,
): void {
  const blocks = new Map<ArticleId, Map<string, number[]>>();
  mentions.forEach((mention, j) => {
    const { article } = mention.report;
    const keys = keysOf(mention);
    const earlier = new Set<number>();
    for (const near of [article, ...facts.like(article).keys()]) {
      const block = blocks.get(near);
      if (block)
        for (const key of keys)
          for (const i of block.get(key)?.slice(-LATEST) ?? []) earlier.add(i);
    }
    for (const i of earlier) compare(i, j);
    const own = blocks.get(article) ?? new Map<string, number[]>();
    blocks.set(article, own);
    for (const key of keys) {
      const list = own.get(key);
      if (list) list.push(j);
      else own.set(key, [j]);
    }
  });
}
