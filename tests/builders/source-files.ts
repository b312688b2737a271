/** Files as programs write them - PDF, Word, archives - made of the words that a test gives. */
import { strToU8, zipSync } from 'fflate';
import type { SourceFile } from '../../src/articles/source-file.ts';

export const bytesOf = (content: string): Uint8Array => new TextEncoder().encode(content);

export const aFile = (name: string, content: string | Uint8Array): SourceFile => ({
  name,
  bytes: typeof content === 'string' ? bytesOf(content) : content,
});

/** One byte for each character, as in files older than Unicode. */
export const latin = (content: string): Uint8Array =>
  Uint8Array.from(content, (char) => char.charCodeAt(0));

/** A line of a page: its words and how far it stands below the line before, in points. */
export type PdfTextLine = readonly [words: string, below?: number];

const escaped = (words: string): string => words.replace(/[\\()]/g, '\\$&');

function pageContent(lines: readonly PdfTextLine[]): string {
  const moves = lines.map(([words, below = 14], index) => {
    const move = index === 0 ? '60 760 Td' : `0 ${-below} Td`;
    return `${move} (${escaped(words)}) Tj`;
  });
  return `BT /F1 12 Tf ${moves.join(' ')} ET`;
}

/** A PDF with a page for each list of lines; a page without lines is a picture to a reader of text. */
export function aPdf(pages: readonly (readonly PdfTextLine[])[], title?: string): Uint8Array {
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, index) => {
      const content = lines.length > 0 ? pageContent(lines) : '0 0 100 100 re f';
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1200 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`,
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer << /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return latin(file);
}

/** A Word document of these paragraphs, the first of them a heading. */
export function aWordDocument(paragraphs: readonly string[], author?: string): Uint8Array {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = paragraphs
    .map((words, index) => {
      const style = index === 0 ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : '';
      return `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
    })
    .join('');
  const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>${author ?? ''}</dc:creator></cp:coreProperties>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'docProps/core.xml': strToU8(core),
  });
}

export const aZip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
