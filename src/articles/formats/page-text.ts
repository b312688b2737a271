/** A tree of HTML → the words that a page shows: blocks become paragraphs, and no mark of HTML is left. */
import type { Span } from '../../model/dataset.ts';

export interface PageText {
  readonly text: string;
  /** Captions of pictures: words of the page, not of the article. */
  readonly furniture: readonly Span[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PARAGRAPHS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main ol p pre section summary table tbody thead tfoot ul',
);
const LINES = words('li tr option');
const CELLS = words('td th');
const UNSEEN = words(
  'audio base button canvas datalist embed head iframe input link math meta nav noscript object param script select style svg template textarea title track video',
);
/** Deeper than any page that was written for readers. */
const DEEPEST = 400;
const [ELEMENT, TEXT] = [1, 3];

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

type Break = '' | ' ' | '\t' | '\n' | '\n\n';
/** The stronger the later. */
const BREAKS: readonly Break[] = ['', ' ', '\t', '\n', '\n\n'];

/** Writes words with single spaces, and the breaks between them only once something follows. */
class Writer {
  readonly furniture: Span[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  #pending: Break = '';
  #captionFrom: number | undefined;

  get text(): string {
    return this.#pieces.join('');
  }

  #push(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  words(text: string, keepsLines: boolean): void {
    const clean = keepsLines
      ? text.replace(/\r\n?/g, '\n')
      : text.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    const isBlank = clean.trim() === '';
    if (this.#pending === '' && this.#length > 0 && clean.startsWith(' ')) this.#pending = ' ';
    if (isBlank) return;
    if (this.#length > 0) this.#push(this.#pending);
    this.#pending = '';
    this.#push(keepsLines ? clean : clean.trim());
    if (/\s$/.test(clean) && !keepsLines) this.#pending = ' ';
  }

  /** At least this much apart; `<br>` after `<br>` makes a paragraph. */
  break(mark: Break): void {
    if (BREAKS.indexOf(mark) > BREAKS.indexOf(this.#pending)) this.#pending = mark;
  }

  newLine(): void {
    this.break(this.#pending === '\n' ? '\n\n' : '\n');
  }

  caption(write: () => void): void {
    const isOuter = this.#captionFrom === undefined;
    this.#captionFrom ??= this.#length;
    write();
    if (!isOuter) return;
    const text = this.text;
    const raw = text.slice(this.#captionFrom);
    const start = this.#captionFrom + raw.length - raw.trimStart().length;
    if (start < text.length) this.furniture.push({ start, end: text.length });
    this.#captionFrom = undefined;
  }
}

function write(node: Node, writer: Writer, depth: number, keepsLines: boolean): void {
  if (node.nodeType === TEXT) writer.words(node.textContent ?? '', keepsLines);
  if (node.nodeType !== ELEMENT || depth > DEEPEST) return;
  const element = node as Element;
  const name = element.localName.toLowerCase();
  if (UNSEEN.has(name) || isHidden(element)) return;
  if (name === 'br') writer.newLine();
  const around: Break = PARAGRAPHS.has(name) ? '\n\n' : LINES.has(name) ? '\n' : '';
  const children = (): void => {
    for (const child of element.childNodes)
      write(child, writer, depth + 1, keepsLines || name === 'pre');
  };
  writer.break(around);
  if (CELLS.has(name)) writer.break('\t');
  if (name === 'figcaption') writer.caption(children);
  else children();
  writer.break(around);
}

/** The words of an element in the order of the page. */
export function pageText(root: Node): PageText {
  const writer = new Writer();
  write(root, writer, 0, false);
  return { text: writer.text, furniture: writer.furniture };
}
