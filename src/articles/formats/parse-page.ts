/** The one place where HTML and XML become a tree: linkedom's, the same in Node and in a worker, which has no parser of its own. Nothing in it runs or is fetched. */
import { parseHTML } from 'linkedom/worker';

/** Elements that need no end: they close each other, however many of them are open. */
const CLOSE_THEMSELVES = new Set(
  'p li dt dd tr td th thead tbody tfoot option br hr img input link meta area base col embed source track wbr param'.split(
    ' ',
  ),
);
/** What people write stays under a hundred; a tree this deep takes the square of its size in time. */
const DEEPEST_NESTING = 1_000;

/** Elements, and signs such as `&amp;`, each a node of its own: a long article has thousands, a very long one tens of thousands. */
const MOST_NODES = 60_000;

/** Why a page is no page for readers, as its marks tell before any tree is made of them; undefined where it may be one. */
export function faultOfPage(html: string): string | undefined {
  let [depth, nodes] = [0, 0];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)|&[a-z#]/gi)) {
    if (!end) nodes++;
    if (name && !CLOSE_THEMSELVES.has(name.toLowerCase()))
      depth = Math.max(0, depth + (end ? -1 : 1));
    if (depth > DEEPEST_NESTING) return 'The elements of the page stand in each other too deeply';
    if (nodes > MOST_NODES)
      return `The page has more than ${MOST_NODES.toLocaleString('en')} elements and signs`;
  }
  return undefined;
}

/** Throws a RangeError where `faultOfPage` finds one. */
export function parsePage(html: string): Document {
  const fault = faultOfPage(html);
  if (fault) throw new RangeError(fault);
  // Without an <html> of its own a piece of a page has no body that linkedom would find.
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
