/** English abbreviations that end in a full stop, by what may follow them. Own list. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the end of a sentence: a name or a number follows. */
export const BEFORE_NAME: ReadonlySet<string> = words(`
  mr mrs ms mx messrs dr prof gen lt col maj capt cpt sgt cpl pvt pte adm sen rep reps sens gov govs pres rev hon
  fr brig cmdr cdr supt det insp atty amb sec ald dir mgr mt ft vs cf eg ie viz approx gens cols ste mme mlle msgr
  sra srta dep asst assoc ayat flt wg vice-adm rear-adm lt-gen lt-col maj-gen brig-gen`);

/** Names of months: a number follows, or the sentence ends. */
export const MONTHS_CUT: ReadonlySet<string> = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** May end a sentence or stand in the middle of it. */
export const ANYWHERE: ReadonlySet<string> = words(`
  inc corp co cos ltd bros plc llc dept univ assn intl natl govt etc jr sr esq st ave blvd rd hwy bldg est al ed eds
  no nos p pp vol ch art fig para
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn
  tenn tex va vt wash wis wyo ont que alta sask
  sun mon tue tues wed thu thur thurs fri sat min sec hrs hr lb lbs oz ft sq km kg tel ext`);

/** These count only before a number. */
export const BEFORE_NUMBER: ReadonlySet<string> = words('no nos p pp vol ch art fig para');

/** Words that are also words without the full stop; capitals tell them apart. */
const ALSO_WORDS: ReadonlySet<string> = words(`
  mar sun sat wed mon fri art fig sec min al ed est no p ill ind miss mo mass del la pa wash ore ark ga va ch co
  gen rep col det dir dep hon ft que ext vol est`);

export type Abbreviation = 'before-name' | 'month' | 'before-number' | 'anywhere';

/** What kind of abbreviation the word before a full stop is; undefined where it is none. */
export function abbreviationKind(word: string): Abbreviation | undefined {
  const key = word.toLowerCase();
  if (ALSO_WORDS.has(key) && word === key && !BEFORE_NUMBER.has(key)) return undefined;
  if (BEFORE_NAME.has(key)) return 'before-name';
  if (MONTHS_CUT.has(key)) return 'month';
  if (BEFORE_NUMBER.has(key)) return 'before-number';
  if (ANYWHERE.has(key)) return 'anywhere';
  return undefined;
}
