/** Groups the names of an article by bearer: the full name with its short forms, an organisation with its acronym. */
import type { Candidate } from './candidate.ts';
import { nameWords } from './cast.ts';
import {
  arePersonNamesOfOne,
  isInitialsOf,
  isPartOfBodyName,
  isPartOfPersonName,
} from './same-name.ts';

interface NameUse {
  readonly key: string;
  readonly words: readonly string[];
  readonly acronym: boolean;
  first: number;
  person: number;
  organization: number;
}

interface Cluster {
  readonly key: string;
  readonly uses: NameUse[];
}

const keyOf = (name: string): string => nameWords(name).join(' ');

function usesOf(candidates: readonly Candidate[]): readonly NameUse[] {
  const uses = new Map<string, NameUse>();
  candidates.forEach((candidate, order) => {
    if (candidate.kind !== 'name' || candidate.name === undefined) return;
    const key = keyOf(candidate.name);
    if (key === '') return;
    const use = uses.get(key) ?? {
      key,
      words: key.split(' '),
      acronym: /^[\p{Lu}.&]{2,}$/u.test(candidate.name),
      first: order,
      person: 0,
      organization: 0,
    };
    use.person += candidate.signs.person;
    use.organization += candidate.signs.organization;
    uses.set(key, use);
  });
  return [...uses.values()].sort((a, b) => b.words.length - a.words.length || a.first - b.first);
}

/** Whether a name may be of a person, as far as its own uses tell. */
const mayBePerson = (use: NameUse): boolean =>
  use.person >= use.organization && use.words.length < 6;

const isAcronymOf = (use: NameUse, full: NameUse): boolean =>
  use.acronym && !full.acronym && isInitialsOf(use.key.replace(/ /g, ''), full.words);

function isOf(use: NameUse, full: NameUse): boolean {
  if (isAcronymOf(use, full)) return true;
  const person = mayBePerson(full) && full.words.length > 1;
  if (person && use.person >= use.organization) {
    if (arePersonNamesOfOne(use.words, full.words)) return true;
    const surname = use.words.at(-1) === full.words.at(-1);
    if ((surname || full.person > 0) && isPartOfPersonName(use.words, full.words)) return true;
  }
  const body = full.organization > full.person || !mayBePerson(full) || full.person === 0;
  return (
    body &&
    use.person <= use.organization &&
    isPartOfBodyName(use.words, full.words) &&
    (full.first < use.first || use.words.at(-1) === full.words.at(-1))
  );
}

/** Per name (as key, see `nameKey`), the keys of its possible bearers: several where a short name fits more than one. */
export function clusterNames(
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly string[]> {
  const clusters: Cluster[] = [];
  const bearers = new Map<string, readonly string[]>();
  for (const use of usesOf(candidates)) {
    // "GM" is General Motors, though there is a "GM Parts Ltd." too.
    const spelled = clusters.filter(({ uses }) => uses.some((full) => isAcronymOf(use, full)));
    const fitting =
      spelled.length > 0
        ? spelled
        : clusters.filter(({ uses }) => uses.some((full) => isOf(use, full)));
    if (fitting.length === 0) {
      clusters.push({ key: use.key, uses: [use] });
      bearers.set(use.key, [use.key]);
      continue;
    }
    if (fitting.length === 1) fitting[0]!.uses.push(use);
    bearers.set(
      use.key,
      fitting.map((cluster) => cluster.key),
    );
  }
  return bearers;
}

export { keyOf as nameKey };
