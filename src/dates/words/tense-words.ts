/** Words that tell the tense of a clause where no grammar is at hand. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  'will shall ll wo would expects hopes intends'.split(' '),
);

/** Before "to" these look ahead: "plans to meet Friday", "due to open". */
export const INTENT_WORDS: ReadonlySet<string> = new Set(
  `plan plans planned planning expected scheduled due set going hope hoping hopes want wants wanted intend intends slated likely prepare preparing
  agreed vowed promised ready able asked ordered invited urged required supposed decide decided`.split(
    /\s+/,
  ),
);

/** Standing on their own these look ahead: "talks scheduled for Monday". */
export const AHEAD_WORDS: ReadonlySet<string> = new Set(
  'scheduled expected due planned set slated upcoming begins starts opens expires reconvenes resumes'.split(
    ' ',
  ),
);

/** Past forms that do not end in -ed. */
export const PAST_WORDS: ReadonlySet<string> = new Set(
  `was were had did said told met began came went took made gave left led held fell rose won lost sent built brought bought caught
  fought found got grew heard hit kept knew laid paid put ran saw sold spent spoke stood struck swore taught thought threw understood
  woke wore wrote broke chose drew drove ate flew forgot froze hid rode shook shot shut sang sank slept stole swam became been
  overthrew withdrew fled dug cut cost born seen taken given known shown gone done written spoken`.split(
    /\s+/,
  ),
);

/** Words in -ed that are no verbs in the past. */
export const NOT_PAST: ReadonlySet<string> = new Set(
  'need speed feed indeed united red hundred bed seed weed proceed exceed succeed embed'.split(' '),
);
