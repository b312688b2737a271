/** Words that, with a capital after an abbreviation, show that a new sentence has begun. Own list. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `The He She It They We You I In On At But And Or So Yet A An This That These Those There Here His Her Its Their Our My
  For As If When While After Before Since Until During Under With Without By From To Of Because Although Though However
  Meanwhile Earlier Later Then Now Today Yesterday Some Many Most More Several Both All Each Every No Not Nor What Who
  Why How Where Which Officials Police Also Last Next According Asked Among About Despite Even Once Still Only Other
  Others Another Such One Two Three Having Speaking Instead Moreover Nevertheless`.split(/\s+/),
);
