/** Nouns that name a time rather than anybody or anything, by lemma or lower-cased form. Own list. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december feb apr jun jul aug sep sept oct nov jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  day today tonight yesterday tomorrow week weekend month year decade century hour minute second morning afternoon evening night
  midnight noon dawn dusk spring summer autumn fall winter quarter season moment time period era deadline date eve future past
  present beginning end start mid-day midday late early christmas easter ramadan thanksgiving`.split(
    /\s+/,
  ),
);

/** Whether a word names a time: a weekday, a month, a year, a decade. */
export const isTimeWord = (form: string): boolean =>
  TIME_NOUNS.has(form.toLowerCase().replace(/s$/, '')) ||
  TIME_NOUNS.has(form.toLowerCase()) ||
  /^(?:1[5-9]|20)\d\d(?:'?s)?$/.test(form) ||
  /^\d0s$/.test(form);
