const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that tell how things are rather than what happened; they make no report unless a rule of arguments says so. */
export const STATE_VERBS = words(`
  be become have seem appear remain know like love contain include consist belong depend matter own possess exist tend
  resemble equal live reside feature involve concern deserve lack owe weigh fit suit differ relate date represent comprise
  constitute enjoy hate understand prefer wish range stretch lie sit loom surround_by keep stay mean let make get
  do go take put bring deserve entail require allow enable allege_to stem reflect rely border overlook house accommodate bear
  need look sound smell taste feel_like apply tend mind care pertain correspond count coincide vary total amount number
  average trouble interest please surprise worry strike_as afford dare bother help_but use use_to suppose_to mark base connect link
  associate design intend_as aim know_as locate situate populate run stand face see hear watch listen think_of remember forget recognise_as
  regard_as hold lead follow carry provide_that ensure_that hope wear result_in serve hail come leave_to cover seem_to cost focus enjoy
  think believe feel cause achieve ensure deal prove
  realize realise imagine benefit match dominate influence entitle trust originate function pend underestimate justify outstand
  span culminate neighbour neighbor thrive haunt fare comprehend admire presume dwarf revolve prevail stink harp dislike desire
  encompass evoke deviate destine flourish underlie underly constrain brim cater distinguish resonate perceive fathom languish
  overshadow adore revere differentiate revel abound adjoin await befit cherish coexist cohere coincide comply connote denote deem_fit
  detest differ disagree_with dread envy epitomise epitomize exceed exemplify exist fancy flank hinge hover idealise impress inhabit
  inhere intrigue lurk merit mystify necessitate occupy_mind outnumber outweigh overlap pertain pervade predate predominate presuppose
  reek relish resemble respect reside savour savor signify straddle suffice surpass symbolise symbolize tower transcend typify warrant
  yearn wonder_at marvel loathe crave epitomise underpin hark boil_down stem accord span possess embody`);

/** Verbs that lend their tense to an event noun that is their object: "held talks", "made a visit", "issued a warning". */
export const LIGHT_VERBS = words(`
  make give hold have take do issue conduct carry deliver stage offer win receive get pay undergo launch mount wage
  undertake commit lodge file extend pose put bring tender exchange reach perform express voice show face begin start
  lavish heap pour shower wreak secure open resume continue suffer sustain inflict draw impose set announce declare lead play serve see enter send pass host attend`);

/** A verb with a word beside it that together tell how things are: "founded upon", "take the same stance". */
export const STATE_PATTERNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['found', words('upon on')],
  ['take', words('stance view line approach account advantage care pride interest')],
  ['adopt', words('stance view line approach tone position')],
  ['show', words('inclination sign interest willingness')],
  ['have', words('interest right effect impact')],
  ['play', words('role part')],
  ['express', words('view')],
]);

/** Verbs that say of an event noun, their subject, that it happened: "battles began", "talks collapsed". */
export const OCCURRING_VERBS = words(`
  begin start commence erupt rage continue end finish resume happen occur ensue follow last open close conclude collapse stall
  expand break unfold escalate intensify spread flare arise take`);

/** Verbs under which the infinitive is the event, with what they say of it. */
export const PHASE_VERBS: ReadonlyMap<string, 'asserted' | 'planned' | 'conditional'> = new Map([
  ...'begin start continue stop cease finish resume manage help proceed keep go come get rush force use'
    .split(' ')
    .map((verb) => [verb, 'asserted'] as const),
  ...'plan intend expect schedule set prepare aim due mean wait arrange have poise slate book'
    .split(' ')
    .map((verb) => [verb, 'planned'] as const),
  ...'try attempt need like struggle allow enable'
    .split(' ')
    .map((verb) => [verb, 'conditional'] as const),
]);

/** Offices: "was president from 1974 to 1990" is an event of public life. */
export const OFFICE_NOUNS = words(`
  president premier minister chancellor governor mayor king queen pope bishop ambassador secretary chairman chairwoman chief
  chair director leader speaker commissioner senator judge justice general commander adviser advisor head vice-president
  vice-chairman candidate nominee champion spokesman spokeswoman member executive`);

/** Adjectives that, said of somebody, tell of an act of speech. */
export const STANCE_ADJECTIVES: ReadonlyMap<
  string,
  'refusal' | 'criticism' | 'support' | 'statement' | 'harm'
> = new Map([
  ...'opposed unwilling reluctant against'.split(' ').map((word) => [word, 'refusal'] as const),
  ...'sceptical skeptical critical controversial furious angry outraged dismayed disappointed questionable unacceptable improper illegal'
    .split(' ')
    .map((word) => [word, 'criticism'] as const),
  ...'dead missing homeless injured wounded unaccounted stranded trapped hospitalized hospitalised bereaved ill-fated'
    .split(' ')
    .map((word) => [word, 'harm'] as const),
  ...'supportive grateful pleased committed'.split(' ').map((word) => [word, 'support'] as const),
  ...'confident ready prepared optimistic surprised convinced concerned worried determined hopeful sure certain unaware aware'
    .split(' ')
    .map((word) => [word, 'statement'] as const),
]);
