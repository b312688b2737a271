const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose subject undergoes what happens: "he died". */
export const PATIENT_VERBS = words(
  'die perish drown succumb suffer faint fall vanish disappear sink suffocate starve bleed',
);

/** Participles that tell of a mind: their subject holds it. "Iran is opposed to …". */
export const ATTITUDE_PARTICIPLES = words(
  'oppose concern determine prepare commit convince worry surprise please satisfy dedicate',
);

/** Nouns whose owner undergoes what happens: "his arrest", "the trial of X". */
export const PATIENT_NOUNS = words(`
  arrest trial conviction sentence sentencing imprisonment detention execution killing murder assassination death funeral burial
  nomination appointment dismissal removal ouster kidnapping abduction rescue release defeat indictment prosecution extradition deportation
  expulsion acquittal suspension interrogation torture rape shooting stabbing beating persecution harassment execution jail custody
  demotion promotion replacement confirmation election inauguration coronation birth destruction bombing shelling occupation
  liberation capture seizure annexation invasion surrender_of injury wound fatality casualty creation closure purchase acquisition
  sale launch launching publication broadcast hearing heart transplant hospitalization diagnosis impeachment overthrow collapse shelling
  search investigation abuse criticism condemnation denunciation lawsuit appointment`);

/** What nobody does, wherever it happens: "the Chilean earthquake". */
export const DISASTER_NOUNS = words(
  'earthquake quake tsunami flood hurricane storm cyclone typhoon tornado eruption landslide drought famine epidemic disaster accident blaze',
);

/** Nouns whose owner acts although an "of" names the patient: "Israel's occupation of Palestine". */
export const OWNER_ACTS = words(`
  occupation invasion bombing shelling annexation liberation capture seizure publication purchase acquisition sale launch criticism
  condemnation creation investigation search broadcast election closure expulsion suspension`);

/** Verbs whose subject gets what the noun tells: "received a warning", "won approval". */
export const RECEIVING_VERBS = words(
  'receive undergo suffer sustain face get win gain draw earn attract see meet incur',
);
