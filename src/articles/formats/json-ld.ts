/** What a page tells of its article as JSON-LD, in the terms of schema.org. */

const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report|WebPage)$/;
const MOST_NODES = 2_000;

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** All objects of a graph, however nested, the outer ones first. */
function nodesIn(value: unknown): readonly Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at++) {
    const each = queue[at];
    if (Array.isArray(each)) queue.push(...each.slice(0, MOST_NODES));
    else if (isNode(each)) {
      nodes.push(each);
      queue.push(...Object.values(each).filter((inner) => typeof inner === 'object'));
    }
  }
  return nodes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(
      text.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, ''),
    );
  } catch {
    return undefined;
  }
}

const named = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : isNode(value) && typeof value.name === 'string'
      ? value.name
      : undefined;

const addressOf = (value: unknown): unknown =>
  isNode(value) ? (value['@id'] ?? value.url) : value;

/** A kind of article before a page of any kind. */
function articleIn(nodes: readonly Node[]): Node | undefined {
  const typed = nodes.filter((node) =>
    listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type)),
  );
  return typed.find((node) => node['@type'] !== 'WebPage') ?? typed[0];
}

/** The fields of the page's article under our own names; undefined where no script tells of one. */
export function readJsonLd(document: Document): Readonly<Record<string, unknown>> | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const article = articleIn(scripts.flatMap((script) => nodesIn(parsed(script.textContent ?? ''))));
  if (!article) return undefined;
  const authors = listOf(article.author)
    .map(named)
    .filter((name) => name !== undefined);
  return {
    title: named(article.headline) ?? named(article.name),
    publisher: named(listOf(article.publisher)[0]),
    authors: authors.length > 0 ? authors : undefined,
    url: listOf(article.url ?? addressOf(article.mainEntityOfPage))[0],
    published: article.datePublished,
    language: named(article.inLanguage),
  };
}
