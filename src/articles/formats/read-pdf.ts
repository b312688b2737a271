/** `.pdf` with a text layer, by pdf.js, which is loaded only then and runs in the thread that asks: in the page, a worker. */
import { fail, type Result, succeed } from '../../model/result.ts';
import { MOST_PDF_PAGES } from '../limits.ts';
import type { FormatProblem, RawArticle } from '../raw-article.ts';
import { readMetadata } from '../read-metadata.ts';
import { layOutPages, type PdfLine } from './pdf-lines.ts';

type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
type PdfDocument = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;

/** pdf.js looks at these when it is loaded, though only drawing uses them; where there is no canvas they are missing. */
function standInForCanvas(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
}

async function loadPdfJs(): Promise<PdfJs> {
  standInForCanvas();
  // The part that reads files, in this thread: no worker of its own is started.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

async function linesOf(document: PdfDocument, number: number): Promise<readonly PdfLine[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const lines: PdfLine[] = [];
  let open: { text: string; y: number; size: number } | undefined;
  const close = (): void => {
    if (open && open.text.trim() !== '') lines.push(open);
    open = undefined;
  };
  for (const item of items) {
    if (!('str' in item)) continue;
    const [, , , , , y] = item.transform as readonly number[];
    if (open && y !== undefined && item.str.trim() !== '' && Math.abs(open.y - y) > open.size / 2)
      close();
    if (item.str !== '') {
      if (open) open.text += item.str;
      else open = { text: item.str, y: y ?? 0, size: item.height || 10 };
      open.size = Math.max(open.size, item.height);
    }
    if (item.hasEOL) close();
  }
  close();
  page.cleanup();
  return lines;
}

const problemOf = (error: unknown): FormatProblem =>
  error instanceof Error && error.name === 'PasswordException'
    ? {
        message: 'The PDF is locked by a password',
        remedy: 'Save it without one and add that file.',
      }
    : {
        message: 'The PDF is damaged and cannot be read',
        remedy: 'Open it in a PDF reader and print it to a new PDF.',
      };

function rawArticleOf(
  pages: readonly (readonly PdfLine[])[],
  info: Record<string, unknown>,
): Result<RawArticle, FormatProblem> {
  const { text, ...layout } = layOutPages(pages);
  if (text.trim() === '')
    return fail({
      message: 'The PDF has no text layer: its pages are pictures',
      remedy: 'Run text recognition (OCR) on it and add the result.',
    });
  // The file's dates tell when it was made, not when the article was published.
  const { metadata } = readMetadata({ title: info.Title, authors: info.Author });
  const origins = Object.fromEntries(
    Object.keys(metadata).map((field) => [field, 'the PDF’s properties']),
  );
  return succeed({ text, ...layout, metadata, origins, problems: [] });
}

export async function readPdf(bytes: Uint8Array): Promise<Result<RawArticle, FormatProblem>> {
  const { getDocument } = await loadPdfJs();
  const task = getDocument({
    // pdf.js takes the buffer for itself.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PDF_PAGES) {
      const message = `The PDF has ${document.numPages.toLocaleString('en')} pages, at most ${MOST_PDF_PAGES.toLocaleString('en')} are read`;
      return fail({ message });
    }
    const pages: (readonly PdfLine[])[] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(await linesOf(document, number));
    const { info } = await document.getMetadata();
    return rawArticleOf(pages, info as Record<string, unknown>);
  } catch (error) {
    return fail(problemOf(error));
  } finally {
    await task.destroy();
  }
}
