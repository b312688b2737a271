/** Names that begin with the adjective of a nation and are not told apart from it: "American Medical", "Indian Ocean". */
import type { Sentence } from '../../grammar/sentence.ts';
import { findNameRuns } from './find-name-runs.ts';
import { readName } from './read-name.ts';
import { FEMALE_NAMES, MALE_NAMES } from './words/given-names.ts';

const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase());

/** The runs of an article to be read whole: the short names of its bodies, and a word that never stands there without the adjective. */
export function wholeNames(
  sentences: readonly Sentence[],
  proper: readonly (readonly boolean[])[],
): ReadonlySet<string> {
  const runs = sentences.flatMap((sentence, s) =>
    findNameRuns(sentence, proper[s]!).map(({ from, to }) =>
      sentence.tokens.slice(from, to).map((token) => token.text),
    ),
  );
  const times = new Map<string, number>();
  const free = new Set(runs.map((words) => words[0]!));
  const whole = new Set<string>();
  for (const words of runs) {
    const { kind, countryWords } = readName(words);
    if (countryWords !== 1) continue;
    if (kind === 'organization')
      for (let length = 2; length < words.length; length++)
        whole.add(words.slice(0, length).join(' '));
    const name = words.join(' ');
    const [, second = ''] = words;
    times.set(name, (times.get(name) ?? 0) + 1);
    const single = kind === 'unknown' && words.length === 2;
    if (single && times.get(name)! > 1 && !free.has(second) && !isGivenName(second))
      whole.add(name);
  }
  return whole;
}
