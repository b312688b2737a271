/** Nouns of what has happened when news speaks of it with its day: "Wednesday's ruling", never a day to come. */
export const PAST_HAPPENINGS: ReadonlySet<string> = new Set(
  `accident announcement arrest arrests attack attacks blast blasts bombing bombings collapse crash death deaths defeat
  disaster drop earthquake explosion fall fire flood incident killing killings loss massacre murder quake raid raids
  resignation riot riots ruling shooting shootings slaying verdict victory violence warning`
    .split(/\s+/)
    .filter(Boolean),
);
