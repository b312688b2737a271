/** Reads the corpus: texts in cases/PHENOMENON.txt, what a careful reader takes from them in expected/PHENOMENON.txt, both under "== name". */
import { readdirSync, readFileSync } from 'node:fs';

export interface CorpusCase {
  /** "phenomenon: name". */
  readonly name: string;
  readonly text: string;
  readonly claims: readonly string[];
}

function sectionsOf(file: string): ReadonlyMap<string, string> {
  const sections = readFileSync(file, 'utf8').split(/^== /m).slice(1);
  return new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end + 1).trim()];
    }),
  );
}

export function readCases(folder: string): readonly CorpusCase[] {
  return readdirSync(`${folder}/cases`).flatMap((file) => {
    const expected = sectionsOf(`${folder}/expected/${file}`);
    const cases = sectionsOf(`${folder}/cases/${file}`);
    const names = new Set([...cases.keys(), ...expected.keys()]);
    return [...names].map((name) => {
      const [text, claims] = [cases.get(name), expected.get(name)];
      if (text === undefined || claims === undefined)
        throw new Error(`${file}: "${name}" stands in one of cases and expected only`);
      return { name: `${file.replace('.txt', '')}: ${name}`, text, claims: claims.split('\n') };
    });
  });
}
