/** Verbs that take somebody's words or thoughts as a clause, by lemma. Own list. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `say tell add note stress claim warn announce report call state insist underline continue argue explain ask deny accuse
  declare describe confirm acknowledge admit suggest believe think consider quote recommend demand urge criticize criticise cite
  deplore comment reply respond write tweet allege assert mention point reiterate emphasize emphasise vow promise pledge reveal
  disclose estimate predict testify complain concede contend maintain caution threaten boast joke wonder conclude indicate
  signal rule find know hope fear expect doubt feel understand learn hear agree decide propose swear recall remember repeat
  remark observe stipulate specify clarify affirm proclaim profess purport recount relate retort speculate submit advise inform
  notify assure convince persuade remind hint imply show prove mean guess suspect realize realise forecast project
  protest object order instruct inquire murmur shout exclaim whisper declaim opine`.split(/\s+/),
);

/** Those that carry hardly anything but the words themselves. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `say tell add state note claim insist believe think report announce allege argue assert maintain contend declare confirm explain
  stress underline emphasize emphasise reiterate testify warn predict estimate acknowledge admit concede conclude indicate
  suggest reveal write reply respond continue recall complain`.split(/\s+/),
);
