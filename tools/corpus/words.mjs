/** What the synthetic news is made of: invented people and places, and sentences with gaps for them. */

export const FIRST =
  'Ada Bruno Clara Dario Edda Farid Greta Hugo Ines Jonas Katja Leon Mira Nadia Oskar Petra Quentin Rosa Stefan Tamara Ulrich Vera Walter Xenia Yusuf Zora'.split(
    ' ',
  );
export const LAST_START =
  'Al Bar Cor Dal Ester Fal Gor Hal Ir Jan Kor Lam Mar Nor Ost Pal Quin Rad Sol Tor Ul Var Wes Yar Zel'.split(
    ' ',
  );
export const LAST_END =
  'anov berg dano ek feld gren holm ides jani kov lund mann nari oso pova ren sen tov usti veld wick yan zet'.split(
    ' ',
  );
export const PLACES =
  'Lorn Tarrel Vesk Marrin Oslo Tunis Riga Kisumu Adana Lviv Porto Ghent Cali Osaka Perth Izmir Split Malmo Turku Cork'.split(
    ' ',
  );
export const COUNTRIES =
  'Norway Kenya Turkey Peru Japan Latvia Portugal Tunisia Colombia Ukraine Belgium Finland Croatia Sweden Ireland Australia'.split(
    ' ',
  );
export const OFFICES = [
  'Foreign Minister',
  'Defense Minister',
  'President',
  'Prime Minister',
  'Mayor',
  'General',
  'Senator',
  'Judge',
  'Bishop',
  'Governor',
];
export const BODIES = [
  'the Harbour Union',
  'the Red Cross',
  'the Central Bank',
  'the Northern Railway',
  'the Coast Guard',
  'the Farmers Party',
  'the City Council',
  'the Water Board',
  'the Teachers League',
  'the Grain Exchange',
];
export const GOODS = [
  'grain',
  'timber',
  'medicine',
  'steel',
  'fuel',
  'rice',
  'cement',
  'salt',
  'copper',
  'fish',
];
export const DEEDS = [
  'the ceasefire',
  'the pipeline',
  'the election',
  'the tariff',
  'the bridge',
  'the quarantine',
  'the strike',
  'the border crossing',
  'the budget',
  'the inquiry',
];
/** What tells one matter from another of its name: "the northern pipeline". */
export const WHICH =
  'northern southern eastern western old new joint coastal inner outer second third central upper lower great'.split(
    ' ',
  );
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** {p} a person with office, {s} the surname, {q} another person, {c} {d} countries, {t} a town, {b} a body, {g} goods, {e} a matter, {n} a number, {w} a weekday, {y} a date. */
export const SENTENCES = [
  '{p} warned {d} on {w} that {e} would be halted if troops stayed near {t}.',
  '{s} said that {c} had delivered {n} tonnes of {g} to {t}.',
  'At least {n} people were killed when shells hit the market of {t} on {y}, the police said.',
  '{p} met {q} in {t} on {w} to discuss {e}.',
  '{c} and {d} signed an agreement on {e} in {t} on {y}.',
  '“We will not accept {e},” {s} told reporters in {t}.',
  '{b} accused {d} of blocking {g} bound for {t}.',
  'Thousands of workers marched through {t} on {w} to protest against {e}.',
  '{q} resigned on {y} after {b} rejected {e}.',
  'The court in {t} sentenced a former officer to {n} months in prison, {b} reported.',
  '{c} will send {n} soldiers to the region of {t} next week.',
  '{s} telephoned the leader of {d} and urged him to end {e}.',
  'Prices of {g} rose by {n} percent in {t} last month, according to {b}.',
  'Rescuers found {n} survivors after an earthquake struck near {t} on {w}.',
  '{q} denied that {c} had supplied {g} to the rebels.',
  'Officials of {b} visited {t} on {y} and promised help.',
  '{c} closed its border with {d} after a fire at a depot of {g}.',
  'In {t}, {q} opened a bridge that {b} had planned since 1998.',
  'It rained for most of the week, and few boats left the harbour.',
  'The town had been quiet for years, and its shops stayed open late.',
  'Voters in {c} go to the polls on {y}, and {s} is expected to win.',
  '{b} called on {c} to release {n} fishermen who were arrested off {t}.',
];

/** What news tells beside what happened: of one sentence in five. With them there are about as many reports to a page as in annotated news. */
export const BACKGROUND = [
  '{t} lies on a river {n} kilometres from the coast, between low hills and fields, and has a harbour, two schools and a small hospital.',
  'The region of {t} is one of the poorest of {c}; for many of its families {g} is half of what they live on.',
  '{b}, with {n} members and an office in {t}, is among the oldest bodies of its kind in {c}.',
  '“It is a hard time for all of us, and nobody here is sure of the next day,” said {q}, a teacher from {t} with three children.',
  '{s}, a farmer’s son and a lawyer by training, is known in {c} as a patient man with few enemies and fewer friends.',
  'There is little trust between {c} and {d}, whose roads, rivers and markets are as old as their quarrels.',
  'On the market of {t} a bag of {g} is now as dear as a pair of shoes, and the shelves behind the counters are half empty.',
  'Most of the houses along the main road are of wood, with narrow gardens, and the streets between them are dark after nine.',
  '{e} is a matter of money for some and of pride for others, and for the young people of {t} mostly one of work.',
  'The winter in {c} is long, the summer short, and the harbour of {t} free of ice for about seven months of the year.',
  'With {n} beds for the whole district, the hospital of {t} is too small, its doctors are tired and its cars old.',
  'In the cafés of {t} there is hardly any other topic than {e}, from the early morning until long after midnight.',
  'According to {b}, {g} is a tenth of all trade between {c} and {d}, and for some villages all of it.',
];
