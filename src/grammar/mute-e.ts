/**
 * Which verb stems get back the mute e that -ed and -ing took: accus|ed → accuse, but warn|ed → warn.
 * English spelling, as an ordered list: the first line that fits decides. Own list.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const PREFIX = /^(?:re|un|over|out|under|mis|dis|pre|inter|up|down)/;

/** Whether a list has a stem, with or without a prefix. */
const has = (list: ReadonlySet<string>, stem: string): boolean =>
  list.has(stem) || (PREFIX.test(stem) && list.has(stem.replace(PREFIX, '')));

/** Stems with e that the endings below would miss. */
const WITH_E = words(`
  vot quot promot devot not denot demot delet complet compet obsolet unit extradit invit cit recit incit excit ignit expedit polit bit spit
  wast past tast hast bast breath sooth bath cloth loath scath seeth interfer adher coher persever rever her conven interven contraven superven
  postpon phon telephon condon ston clon zon hon ton dron don atton aton explor ignor restor stor ador scor deplor implor bor snor
  welcom becom com wip swip grip pip snip typ hyp hop cop scop slop grop elop rop telescop consol parol cajol scal
  tun prun fin imped conced seced reced preced supersed interced ced creat recreat procreat permeat nauseat
  chaf saf strif ow aw tim lim chim rhym orchestr knif wak hik lik bik dik awak tak mak bak fak rak brak stak shak quak
  outlin pin min lin shin whin din win`);
/** Stems without e that the endings below would give one. */
const WITHOUT_E = words(`
  combat format treat threat bid forbid rid limit exit visit edit debut model focus bias canvas commit benefit credit audit profit
  deposit exploit recruit orbit inhibit prohibit exhibit solicit elicit merit inherit vomit transit spirit belong prolong long bang hang
  clang gang ring wing sing fling swing bring cling sting string harangu ruin bulletin refrain remain rob grab curb climb pilot riot
  pivot ballot allot abandon worship gossip develop envelop gallop wallop label travel cancel fuel shell level channel panel rival
  signal total equal dial trial medal pedal spiral journal patrol control extol petrol symbol pencil council peril imperil
  monitor favor honor labor anchor author sponsor harbor error mirror motor doctor factor tutor murmur sulfur fetus
  program boycott gather taxi slogan plan scan ban begin plow draw mimic tunnel bail applaud defraud laud marshal`);

/** Letters that a final e must follow, at the end of a stem. */
const ENDINGS: readonly (readonly [RegExp, boolean])[] = [
  [/(?:ss|zz|ff)$/, false],
  [/[cvu]$/, true],
  [/(?:qu|gu)$/, true],
  [/[^l]s$|[^z]z$/, true],
  [/(?:[^aeo]|ui)at$|(?:ci|ni|di|ti|vi|li|ri|pi|bi|mi|lu|tu|nu|cu|du|su)at$|^(?:a|e)at$/, true],
  [/(?:[^o])ut$/, true],
  [/[^aeo]id$/, true],
  [/[^eo]ad$/, true],
  [/[^o]od$/, true],
  [/[^o]ud$/, true],
  [/(?:ang|eng|ung)$/, true],
  [/(?:ing|ong)$/, false],
  [/g$/, true],
  [/[bcdfgkptz]l$/, true],
  [/[^o]ur$/, true],
  [/quir$|[^aeo]ir$/, true],
  [/[^eo]ar$/, true],
  [/[^aeo]in$/, true],
  [/[^aeo]im$/, true],
  [/[^eo]am$/, true],
  [/[^o]um$/, true],
  [/[^eo]ap$/, true],
  [/[^aeo]op$/, false],
  [/[^o]ok$|[^eo]ak$|[^aeo]ik$|[^o]uk$/, true],
  [/[^aeo]il$|[^aeo]ul$/, true],
  [/[^aeo]ib$|[^o]ob$|[^o]ub$/, true],
  [/acr$|[^aeiou]tr$/, true],
];

/** Whether a verb stem, as left by taking off -ed or -ing, is written with a mute e. */
export function hasMuteE(stem: string): boolean {
  if (has(WITHOUT_E, stem)) return false;
  if (has(WITH_E, stem)) return true;
  return ENDINGS.find(([ending]) => ending.test(stem))?.[1] ?? false;
}
