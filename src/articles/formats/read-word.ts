/** `.docx`: mammoth reads the paragraphs; title and author come from the document's own properties, its dates do not tell of publication. */
import mammoth from 'mammoth';
import { fail, type Result, succeed } from '../../model/result.ts';
import type { FormatProblem, RawArticle } from '../raw-article.ts';
import { readMetadata } from '../read-metadata.ts';
import { pageText } from './page-text.ts';
import { parsePage } from './parse-page.ts';
import { unzipEntry, zipEntries } from './zip-entries.ts';

const DAMAGED = {
  message: 'The document is damaged and cannot be read',
  remedy: 'Open it in a word processor and save it again.',
};

/** The text of a file in the document's archive; undefined where it is not there. */
function partOf(bytes: Uint8Array, name: string): string | undefined {
  const entries = zipEntries(bytes);
  const entry = entries.ok ? entries.value.find((each) => each.name === name) : undefined;
  const part = entry && unzipEntry(bytes, entry);
  return part?.ok ? new TextDecoder().decode(part.value) : undefined;
}

/** The words of one element of the properties, such as `dc:title`. */
function property(xml: string | undefined, name: string): string | undefined {
  const inner = xml && new RegExp(`<${name}[^>]{0,200}>([^<]{0,1000})</${name}>`).exec(xml)?.[1];
  return inner ? pageText(parsePage(inner).body).text || undefined : undefined;
}

export async function readWord(bytes: Uint8Array): Promise<Result<RawArticle, FormatProblem>> {
  const entries = zipEntries(bytes);
  if (!entries.ok) return fail({ message: entries.failure });
  const bomb = entries.value.map((entry) => unzipEntry(bytes, entry)).find((part) => !part.ok);
  if (bomb && !bomb.ok)
    return fail({ message: `A part of the document is refused. ${bomb.failure}` });
  let html: string;
  try {
    const arrayBuffer = bytes.slice().buffer;
    // In Node mammoth takes a Buffer, in the browser an ArrayBuffer; each ignores the other's.
    const input = {
      arrayBuffer,
      ...(typeof Buffer === 'undefined' ? {} : { buffer: Buffer.from(arrayBuffer) }),
    };
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const options = { convertImage: noPictures, externalFileAccess: false };
    html = (await mammoth.convertToHtml(input, options)).value;
  } catch {
    return fail(DAMAGED);
  }
  const { text, furniture } = pageText(parsePage(html).body);
  if (text.trim() === '') return fail({ message: 'The document has no words in it' });
  const core = partOf(bytes, 'docProps/core.xml');
  const fields = {
    title: property(core, 'dc:title'),
    authors: property(core, 'dc:creator'),
    language: property(core, 'dc:language'),
  };
  const { metadata } = readMetadata(fields);
  const origins = Object.fromEntries(
    Object.keys(metadata).map((field) => [field, 'the document’s properties']),
  );
  return succeed({ text, furniture, metadata, origins, problems: [] });
}
