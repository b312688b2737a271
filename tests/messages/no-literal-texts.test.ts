import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { expect, it } from 'vitest';

/** Names and signs that are the same in every language. */
const THE_SAME: ReadonlySet<string> = new Set(['Sourceline', 'AB']);
const READ_ALOUD_OR_SEEN = /^(aria-label|aria-valuetext|aria-description|title|placeholder|alt)$/;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a tree. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child);
}

const textOf = (node: unknown): string => (isNode(node) ? String(node.value ?? '') : '');

/** What strings a value given to a component may be: "x", `x`, a ? "x" : "y". */
function stringsIn(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return [textOf(node)];
    case 'TemplateLiteral':
      return (node.quasis as readonly { value: { cooked: string } }[]).map(
        ({ value }) => value.cooked,
      );
    case 'ConditionalExpression':
      return [...stringsIn(node.consequent), ...stringsIn(node.alternate)];
    case 'LogicalExpression':
      return stringsIn(node.right);
    case 'JSXExpressionContainer':
      return stringsIn(node.expression);
    default:
      return [];
  }
}

const nameOf = (node: Node): string => (node.name as { name: string }).name;

/** Words that a component says without asking the catalogue. */
function literalTexts(code: string): readonly string[] {
  const found: string[] = [];
  for (const node of nodesOf(parseAst(code, { lang: 'tsx' }))) {
    if (node.type === 'JSXText') found.push(textOf(node));
    if (node.type === 'JSXAttribute' && READ_ALOUD_OR_SEEN.test(nameOf(node)))
      found.push(...stringsIn(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      found.push(
        ...(node.children as readonly Node[])
          .filter(({ type }) => type === 'JSXExpressionContainer')
          .flatMap(stringsIn),
      );
  }
  return found
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !THE_SAME.has(text));
}

it.each([
  ['<p>Nothing here</p>', ['Nothing here']],
  ['<i aria-label="Close" className="wide" />', ['Close']],
  ['<i title={open ? "Fold" : `Show all`} />', ['Fold', 'Show all']],
  ['<p>{isOpen && "still open"} · {words.closed}</p>', ['still open']],
  ['<p>{title || "Sourceline"} · <b>{n}</b></p>', []],
])('finds in %s: %j', (code, texts) => {
  expect(literalTexts(`const x = ${code};`)).toEqual(texts);
});

const components = ['src/views', 'src/app'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx'))
    .map((path) => `${folder}/${path}`),
);

/** Shown as code, for the reader to copy. */
const AS_CODE: Readonly<Record<string, readonly string[]>> = {
  'src/app/publish/PublishSheet.tsx': [
    '<iframe src="story.html?embed" title="…" height="480"></iframe>',
  ],
};

it('no component has a text of its own: every word is in the catalogue', () => {
  expect(components.length).toBeGreaterThan(100);
  const found = components.flatMap((path) =>
    literalTexts(readFileSync(path, 'utf8'))
      .filter((text) => !AS_CODE[path]?.includes(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
});
