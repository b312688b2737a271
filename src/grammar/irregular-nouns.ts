/** English nouns whose plural no rule gives, and words in -s that are no plurals. Own list. */
const PLURALS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|die dice
life lives|wife wives|knife knives|leaf leaves|half halves|thief thieves|shelf shelves|wolf wolves|self selves|calf calves|loaf loaves
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|oasis oases|axis axes
paralysis paralyses|emphasis emphases|phenomenon phenomena|criterion criteria|medium media|datum data|bacterium bacteria
memorandum memoranda|referendum referenda|curriculum curricula|alumnus alumni|nucleus nuclei|stimulus stimuli|fungus fungi
index indices|appendix appendices|bus buses|gas gases|virus viruses|bonus bonuses|campus campuses|status statuses|census censuses
caucus caucuses|chorus choruses|genius geniuses|surplus surpluses|bias biases|lens lenses|canvas canvases|focus focuses|atlas atlases
consensus consensuses|walrus walruses|circus circuses|iris irises|hero heroes|potato potatoes|tomato tomatoes|echo echoes|veto vetoes
embargo embargoes|tornado tornadoes|volcano volcanoes|mosquito mosquitoes|cargo cargoes|torpedo torpedoes|mango mangoes|domino dominoes
shoe shoes|toe toes|canoe canoes|foe foes|woe woes|tie ties|pie pies|lie lies|movie movies|cookie cookies|calorie calories|rookie rookies
ache aches|headache headaches|cache caches|niche niches|avalanche avalanches|quiz quizzes|passerby passersby|axe axes`;

const NO_PLURALS = `
news series species headquarters means politics economics physics mathematics athletics gymnastics ethics diabetes measles
premises barracks crossroads chaos gas bus virus campus status census caucus chorus bonus genius surplus bias lens canvas focus atlas
consensus circus corps yes plus minus basis crisis analysis thesis emphasis oasis axis paralysis alias tennis us this thus
police clergy sheep deer fish aircraft spacecraft hovercraft always perhaps besides sometimes afterwards towards cosmos ethos
logistics statistics tactics mumps rabies christmas apparatus fetus prospectus exodus abacus nexus radius terminus`;

/** Plural → singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  PLURALS.trim()
    .split(/[|\n]/)
    .map((pair) => {
      const [singular = '', plural = ''] = pair.trim().split(/\s+/);
      return [plural, singular];
    }),
);

export const NO_PLURAL: ReadonlySet<string> = new Set(NO_PLURALS.trim().split(/\s+/));
