/** English words that tell of no story: articles, prepositions, pronouns, helpers, and the words of every report. Own list. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `about above after again against all almost along already also although always among and another any are around
  because been before began being below between both but came can cannot come could did does doing done down during
  each early either else end even ever every few first five for four from further gave get give given goes going gone
  got had has have having her here hers him his how however into its itself just keep kept know known last late later
  least less let like made make many may might more most much must near need never new next nor not nothing now off
  often once one only onto other others our out over own part past per put rather same second see seen set several
  shall she should since six some soon still such take taken ten than that the their them then there these they thing
  things third this those though three through time times together told too took toward two under until upon use used
  very via was way week weeks well went were what when where whether which while who whole whom whose why will with
  within without would year years yet you your
  day days hour hours minute minutes month months today tomorrow tonight yesterday morning evening night
  monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december
  say says said saying tell tells add added according report reports reported reporter news statement people man men
  woman women thousand thousands hundred hundreds million billion number`.split(/\s+/),
);
