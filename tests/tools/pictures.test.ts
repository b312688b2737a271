import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURES } from '../../tools/pictures.mjs';

const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

/** Whatever the pages show or lead to within the repository, with the page that does. */
const links = PAGES.flatMap((page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/```[\s\S]*?```|`[^`]*`/g, '');
  const found = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)|src="([^"]+)"/g)];
  return found
    .map(([, link, source]) => (link ?? source)!)
    .filter((link) => !/^https?:/.test(link))
    .map((link) => ({ page, path: join(dirname(page), link) }));
});

describe('the documentation', () => {
  it('leads nowhere that is not there', () => {
    expect(links.filter(({ path }) => !existsSync(path))).toEqual([]);
  });

  it('shows every picture that is taken, and no other', () => {
    const shown = links.map(({ path }) => path).filter((path) => path.endsWith('.png'));
    const taken = PICTURES.map(({ name }) => `docs/pictures/${name}.png`);
    expect([...new Set(shown)].sort()).toEqual([...taken].sort());
  });
});
