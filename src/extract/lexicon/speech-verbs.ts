const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs whose complement is somebody's words. */
export const SPEECH_VERBS = words(`
  say tell add note stress emphasize emphasise underline underscore reiterate repeat remark comment mention observe explain describe
  announce report claim assert maintain insist argue contend declare affirm reaffirm confirm reveal disclose admit acknowledge
  estimate predict forecast suggest indicate hint signal imply conclude reply respond answer counter retort joke quip write tweet
  boast swear vow pledge promise warn caution threaten urge demand recommend propose advise complain allege accuse charge
  deny quote cite inform notify clarify elaborate recall recount proclaim pronounce testify rule believe think expect hope fear
  consider concede agree continue ask wonder state show find speculate stipulate protest lament exclaim interject shout decide
  point_out feel doubt reckon guess suspect appeal plead order request read caution`);

/** Verbs of speech that say no more than that it was said; their report weighs little where they only carry a sentence. */
export const PLAIN_SPEECH = words(`
  say tell add note state report remark comment observe mention explain describe continue recall write believe think expect show
  find estimate quote cite acknowledge maintain`);

/** The speaker vouches less than the writer: what hangs on these is claimed, not asserted. */
export const CLAIMING = words('claim allege assert contend insist maintain boast accuse');

/** What hangs on these is said not to be so. */
export const DENYING = words('deny refute dispute dismiss reject rebut');

/** What one does who is accused of it. */
export const ACCUSING = words(`
  interfere instigate meddle violate betray lie exploit neglect undermine mislead cheat deceive breach encroach incite fuel fan
  oppress squander mishandle botch overstep obstruct jeopardize jeopardise endanger sabotage provoke threaten destroy refuse`);
