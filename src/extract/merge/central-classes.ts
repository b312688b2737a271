/**
 * Words by which a story tells again and again of the one happening that it turns on: finer than the classes of happenings,
 * so that two words of one line in one story seldom mean two happenings. Lemmas, written for this project; `word:kind` counts
 * only where the word tells of that kind.
 */
import type { DraftReport } from '../draft-report.ts';
import { stemWord } from './stem-word.ts';

/** Happenings of which a story mostly has one. */
const ONCE: Readonly<Record<string, string>> = {
  killing:
    'kill killing murder slay slaying die death dead homicide manslaughter assassinate assassination shoot shooting ' +
    'fatality stab stabbing demise fire:attack attack',
  bombing: 'bomb bombing blast explosion explode detonate detonation attack',
  quake: 'earthquake quake tremor temblor',
  tsunami: 'tsunami wave',
  storm: 'storm hurricane typhoon cyclone tornado',
  flood: 'flood flooding deluge',
  crash: 'crash collide collision accident derail derailment wreck sink sinking capsize',
  fire: 'fire:disaster blaze inferno wildfire',
  attack: 'attack assault ambush raid bombard bombardment target airstrike offensive',
  verdict: 'verdict convict conviction find:legal',
  ruling: 'rule ruling decision decide judgment judgement find:legal',
  charge: 'charge indict indictment',
  return: 'return repatriate repatriation',
  join: 'join accession accede membership admission admit entry rejoin',
  elect: 'election elect poll ballot balloting',
  resign: 'resign resignation',
  dismiss: 'sack sacking dismiss dismissal oust ouster',
  merge: 'merger merge takeover acquire acquisition buyout bid buy purchase deal',
  deal: 'deal agreement accord pact treaty settlement',
  destroy: 'destroy destruction decommission decommissioning disarm disarmament',
  hostage: 'kidnap kidnapping abduct abduction hijack hijacking',
  rescue: 'rescue',
  funeral: 'funeral bury burial',
  sentence: 'sentence jail imprison imprisonment',
  stoppage: 'walkout stoppage',
  closure: 'close closure shut shutdown',
  expel: 'expel expulsion deport deportation',
  release: 'release free',
  launch: 'launch introduce introduction unveil',
};

/** Happenings of which a story mostly has one, and which last: days that differ are days of the same. */
const LASTING: Readonly<Record<string, string>> = {
  abuse: 'torture abuse beat beating mistreat mistreatment rape',
  fight: 'fight fighting clash battle war conflict combat hostility skirmish',
  trial: 'trial case proceeding lawsuit suit',
  row: 'row dispute quarrel',
  outbreak: 'outbreak epidemic',
};

/** Happenings of which a story often has several: only what the reader knows, or what has the same people in it, is one. */
const OFTEN: Readonly<Record<string, string>> = {
  talk: 'talk talks negotiate negotiation meet meeting summit discussion conference',
  visit: 'visit trip tour',
  vote: 'vote approve approval endorse endorsement adopt adoption ratify ratification',
  arrest: 'arrest detain detention custody capture apprehend',
  search: 'search manhunt hunt',
  inquiry: 'investigate investigation probe inquiry enquiry',
  protest: 'protest demonstrate demonstration rally march',
  withdraw: 'withdraw withdrawal pullout pull-out evacuate evacuation retreat',
  appoint: 'appoint appointment nominate nomination',
  occupy: 'occupy occupation seize seizure invade invasion annex annexation',
  sanction: 'sanction embargo ban',
  testify: 'testify testimony',
  ceremony: 'ceremony celebration celebrate',
};

export interface CentralClass {
  readonly name: string;
  /** A story mostly has one of it. */
  readonly once: boolean;
  /** It lasts for more than a day. */
  readonly lasts: boolean;
}

interface OfStem {
  /** Whatever kind the word tells of. */
  readonly always: readonly CentralClass[];
  /** Where it is listed for single kinds alone. */
  readonly byKind: ReadonlyMap<string, readonly CentralClass[]>;
}

const NONE: readonly CentralClass[] = [];

const CLASSES: ReadonlyMap<string, OfStem> = (() => {
  const found = new Map<string, { always: CentralClass[]; byKind: Map<string, CentralClass[]> }>();
  const listFor = (stem: string, kind: string | undefined): CentralClass[] => {
    const ofStem = found.get(stem) ?? { always: [], byKind: new Map<string, CentralClass[]>() };
    found.set(stem, ofStem);
    if (kind === undefined) return ofStem.always;
    const ofKind = ofStem.byKind.get(kind) ?? [];
    ofStem.byKind.set(kind, ofKind);
    return ofKind;
  };
  const add = (lines: Readonly<Record<string, string>>, once: boolean, lasts: boolean): void => {
    for (const [name, words] of Object.entries(lines)) {
      const own: CentralClass = { name, once, lasts };
      for (const entry of words.split(' ')) {
        const [word, kind] = entry.split(':') as [string, string?];
        const list = listFor(stemWord(word), kind);
        if (!list.includes(own)) list.push(own);
      }
    }
  };
  add(ONCE, true, false);
  add(LASTING, true, true);
  add(OFTEN, false, false);
  return found;
})();

/** What a story may turn on that is told by such a report. */
export function centralClassesOf({
  stem,
  kind,
}: Pick<DraftReport, 'stem' | 'kind'>): readonly CentralClass[] {
  const ofStem = CLASSES.get(stem);
  if (!ofStem) return NONE;
  return ofStem.always.length > 0 ? ofStem.always : (ofStem.byKind.get(kind) ?? NONE);
}

/** The first class that both may tell of. */
export function sharedCentralClass(
  a: Pick<DraftReport, 'stem' | 'kind'>,
  b: Pick<DraftReport, 'stem' | 'kind'>,
): CentralClass | undefined {
  const some = centralClassesOf(a);
  if (some.length === 0) return undefined;
  const others = a.stem === b.stem && a.kind === b.kind ? some : centralClassesOf(b);
  for (const each of some) if (others.includes(each)) return each;
  return undefined;
}
