/** What those do whose work has a kind of its own: the kind of a word that says little where they are its subject. */
import type { Kind } from '../../model/kinds.ts';

const WORDS: readonly (readonly [kind: Kind, nouns: string])[] = [
  [
    'legal',
    `police policeman officer agent court judge jury juror tribunal magistrate prosecutor detective investigator lawyer attorney fbi sheriff
    coroner inspector defendant suspect defense-attorney grand-jury law-enforcement`,
  ],
  [
    'support',
    `rescuer volunteer medic paramedic charity firefighter donor ngo rescue-team search-team rescue-worker aid-worker
    relief-worker aid-agency relief-agency emergency-worker emergency-service medical-team aid-group relief-team
    search-and-rescue-team red-cross red-crescent`,
  ],
  [
    'deployment',
    `troop soldier army navy marine peacekeeper battalion brigade warship warplane tank military`,
  ],
  ['protest', `protester protestor demonstrator marcher rioter`],
  [
    'politics',
    `parliament government cabinet party lawmaker legislator senate congress assembly coalition electorate
    voter legislature`,
  ],
  [
    'business',
    `company firm airline retailer maker manufacturer carmaker automaker shareholder investor bank chain
    supermarket publisher subsidiary factory plant refinery mill`,
  ],
  [
    'attack',
    `gunman militant rebel insurgent terrorist attacker bomber guerrilla guerilla hijacker kidnapper assailant
    sniper`,
  ],
];

/** By lemma; with the word before it where that decides, as "rescue-team". */
export const DOERS: ReadonlyMap<string, Kind> = new Map(
  WORDS.flatMap(([kind, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, kind] as const),
  ),
);
