/** Irregular English verbs: lemma, then its forms (past, participle, and others that no rule gives). Own list. */
const FORMS = `
be am is are was were been being 's 're 'm|have has had having 've|do does did done doing|go goes went gone going
can ca could|will wo would 'll 'd|shall sha should|may might|must|arise arose arisen|awake awoke awoken|bear bore borne born
beat beaten|become became|befall befell befallen|begin began begun beginning|bend bent|bet betting|bid bade bidden bidding|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcasted
build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen choosing|cling clung|come came coming|cost|creep crept
cut cutting|deal dealt|die dying|dig dug digging|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden forbidding
forecast|foresee foresaw foreseen|forget forgot forgotten forgetting|forgive forgave forgiven|forgo forwent forgone
freeze froze frozen|get got gotten getting|give gave given giving|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden hiding
hit hitting|hold held|hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left
lend lent|let letting|lie lain lying|light lit|lose lost losing|make made making|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|mow mown|offset offsetting|outdo outdid outdone|overcome overcame|overhear overheard|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|plead pled|prove proven|put putting|quit quitting
read|rebuild rebuilt|redo redid redone|resit resat|rethink rethought|retake retook retaken|rewrite rewrote rewritten|rid ridding
ride rode ridden riding|ring rang rung|rise rose risen rising|run ran running|say said|see saw seen|seek sought|sell sold|send sent|set setting
sew sewn|shake shook shaken|shed shed shedding|shine shone|shoot shot|show shown|shrink shrank shrunk|spin spun spinning|shut shutting|sing sang sung|sink sank sunk
sit sat sitting|slay slew slain|sleep slept|slide slid|sling slung|slit slitting|sow sown|speak spoke spoken|speed sped|spend spent|spill spilt
spin spun spinning|spit spat spitting|split splitting|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
stride strode stridden|strike struck stricken striking|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum swimming|swing swung|take took taken taking|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust
tie tying|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld
upset upsetting|vie vying|wake woke woken|wear wore worn|weave wove woven|wed wed wedding|weep wept|win won winning|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written writing|override overrode overridden overriding|overrun overran overrunning|outrun outran|foretell foretold|withhold withheld|agree agreeing|free freeing|see seeing
flee fleeing|guarantee guaranteeing|disagree disagreeing|oversee overseeing|traffic trafficked trafficking|panic panicked panicking
picnic picnicked|mimic mimicked mimicking|focus focused focusing focussed focussing|program programmed programming
worship worshipped worshipping|kidnap kidnapped kidnapping|gas gassed gassing|bus bussed|quiz quizzed quizzing|equip equipped equipping
dye dyed dyeing|eye eyed eyeing|singe singeing|age aging ageing aged|ache ached aching|ski skied skiing|canoe canoed
veto vetoes vetoed vetoing|echo echoes echoed|undergo undergoes|cue cued cueing|queue queued queueing queuing|bias biased|visa visaed`;

/** Form → lemma. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const [lemma = '', ...forms] = entry.trim().split(/\s+/);
      return forms.map((form): [string, string] => [form, lemma]);
    }),
);
