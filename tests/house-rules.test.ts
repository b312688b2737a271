import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, code: readFileSync(`src/${path}`, 'utf8') }));

/** The command and the composition root are where the world comes in. */
const fromOutside = /^(main\.tsx|cli\/)/;
const nowhere = /^$/;

it.each<[rule: string, breach: RegExp, exempt: RegExp]>([
  [
    'takes the clock as an argument',
    /new Date\(\)|Date\.now\(\)|performance\.now\(\)/,
    fromOutside,
  ],
  [
    'reads dates in UTC alone',
    /\.(get|set)(FullYear|Month|Date|Day|Hours|Minutes)\(|getTimezoneOffset|new Date\([^()]*,|toLocale(Date|Time)String/,
    nowhere,
  ],
  [
    'says in which time zone it words a moment',
    /new Intl\.DateTimeFormat\((?![^;]*timeZone)/,
    nowhere,
  ],
  ['leaves nothing to chance', /Math\.random|randomUUID/, fromOutside],
  [
    'names the locale that it compares and writes in',
    /localeCompare\([^,()]*\)|toLocale\w+\(\)|new Intl\.\w+\(\s*(undefined|\))/,
    nowhere,
  ],
  [
    'makes no HTML from strings',
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser/,
    nowhere,
  ],
  ['runs no code from strings', /\beval\(|new Function\(/, nowhere],
  ['is typed throughout', /\bas any\b|: any\b|<any>|@ts-(ignore|nocheck|expect-error)/, nowhere],
  ['leaves nothing for later', /\b(TODO|FIXME|HACK)\b/, nowhere],
  ['exports by name', /^export default|^export \* from/m, nowhere],
])('%s', (_rule, breach, exempt) => {
  const found = files.filter(({ path, code }) => !exempt.test(path) && breach.test(code));
  expect(found.map(({ path }) => path)).toEqual([]);
});
