/** What is worked on tells the kind of a word that says little: "completed the merger", "lost the case", "moved the patients". */
import type { Kind } from '../../model/kinds.ts';

const WORDS: readonly (readonly [kind: Kind, nouns: string])[] = [
  [
    'legal',
    `suspect defendant fugitive culprit witness juror jury evidence fingerprint clue verdict alibi licence license passport visa lawsuit
    plaintiff detainee prisoner inmate convict jail prison sentence conviction bail parole asylum extradition indictment subpoena
    judge lawyer attorney prosecutor court tribunal loot contraband cocaine heroin cannabis murderer killer thief burglar robber smuggler
    courtroom complaint affidavit plea gunman-identity dna autopsy custody injunction appeal-court`,
  ],
  [
    'politics',
    `government cabinet parliament senate congress assembly legislature constitution law bill legislation statute decree tax budget
    candidate voter ballot electorate ambassador embassy consulate republic monarchy coalition ministry minister premier president
    prime-minister governor mayor senator lawmaker deputy mp seat constituency party-leader presidency premiership throne independence
    sovereignty autonomy democracy reform referendum election curfew state-of-emergency pension welfare ministry caucus manifesto
    throne power-sharing commissioner`,
  ],
  [
    'business',
    `company firm corporation share stock stake shareholder plant factory store shop supermarket branch product brand price airline subsidiary
    unit market software hardware job staff workforce customer contract loan bond dividend bank retailer chain revenue profit cost
    output production merger takeover acquisition buyout venture startup asset facility refinery mine pipeline fare premium wage
    salary rate investor creditor debt website service model vehicle aircraft jet fleet-order factory-line mill brewery hotel
    newspaper magazine channel franchise licence-fee patent trademark tender offer offering bid share-price fund`,
  ],
  [
    'deployment',
    `troop soldier army marine territory garrison checkpoint roadblock airspace frontline front-line warship frigate destroyer submarine
    warplane battalion brigade regiment division paratrooper peacekeeper reservist stronghold outpost bridgehead airfield base
    trench bunker missile artillery tank`,
  ],
  [
    'support',
    `victim survivor refugee evacuee aid supply food blanket shelter ration medicine homeless displaced donation tent castaway orphan
    vaccine needy`,
  ],
  [
    'attack',
    `war ambush bomb raid grenade battle assault offensive campaign-of-violence explosive`,
  ],
  ['protest', `strike rally march demonstration slogan placard banner effigy barricade vigil`],
  ['meeting', `talk negotiation summit meeting conference`],
  ['agreement', `agreement treaty accord pact ceasefire cease-fire truce deal`],
  [
    'other',
    `match game patient film movie album song book novel painting species planet spacecraft satellite probe comet asteroid telescope baby
    medal tournament race goal penalty trophy championship marathon innings concert orchestra symphony funeral wedding
    disease tumour tumor gene embryo fossil`,
  ],
];

/** By lemma; with the word before it where that decides, as "prime-minister". */
export const OBJECT_FIELDS: ReadonlyMap<string, Kind> = new Map(
  WORDS.flatMap(([kind, nouns]) =>
    nouns
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, kind] as const),
  ),
);

/** Verbs whose own kind is a guess that their object betters: "launched a product", "launched a party". */
export const BROAD_VERBS: ReadonlySet<string> = new Set(
  `launch found establish create join replace postpone cancel extend introduce develop offer provide adopt fire leave withdraw
  withhold secure protect defend save prolong present promote expand build head name choose choose pick merge quit
  unveil resume restore suspend lift close open drop cut reduce raise boost receive deliver supply reorganize reorganise
  restructure consolidate integrate reshape overhaul strip renew abandon scrap shelve block obstruct delay hand contest`
    .trim()
    .split(/\s+/),
);
