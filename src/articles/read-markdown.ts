/**
 * `.md` with front matter in YAML. The article's text is what follows the front matter, character for character, marks of
 * Markdown included: what is shown is what the author wrote, and offsets hold without a map.
 */
import { parse } from 'yaml';
import { fail, succeed } from '../model/result.ts';
import type { RawResult } from './raw-article.ts';
import { readMetadata } from './read-metadata.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/m;
const REMEDY = 'Front matter stands between two lines of “---”, one “name: value” on a line.';

export function readMarkdown(text: string): RawResult {
  const match = /^---[ \t]*\r?\n/.test(text) ? FRONT_MATTER.exec(text) : null;
  if (!match || match.index > 0) return succeed({ text, metadata: {}, problems: [] });
  const body = text.slice(match[0].length);
  let value: unknown;
  try {
    value = parse(match[1] ?? '', { maxAliasCount: 10, logLevel: 'error' }) ?? {};
  } catch (error) {
    // The first line of YAML's message says what and where; the rest draws the place.
    const [message = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return fail({ place: 'front matter', message, remedy: REMEDY });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail({ place: 'front matter', message: 'It is not a list of fields', remedy: REMEDY });
  return succeed({ text: body, ...readMetadata(value) });
}
