/** Whether a report tells of its event, or only names it as known: "struck the harbour" tells, "the earthquake in Haiti" does not. */
import type { Article, Report } from '../model/dataset.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What an English noun phrase begins with, and what stands before one. Own lists. */
const BEFORE_NOUN = words(`
  the a an this that these those its his her their our my your some any no another such each every of in on at by for with
  from into over under after before during about against between amid among following despite since until through`);
const AUXILIARIES = words(`
  has have had was were is are be been will would shall should can could may might must did does do not never`);
/** Past forms that do not end in -ed. */
const PAST_FORMS = words(`
  began became broke brought built bought burst came caught chose cut drew drove fell fled flew found fought gave got
  grew held hit hurt kept knew laid led left lent lost made met paid put quit ran read rose said sank sat sold sent set
  shook shot shut slew spoke spent spread sprang stood stole struck swept swore swung took taught thought threw told tore
  went withdrew won wrote`);

/** Words before the trigger that are looked at. */
const MOST_BEFORE = 3;

/** The words right before a place of a text, the nearest first, as far as no mark parts them. */
function wordsBefore(text: string, at: number): readonly string[] {
  const before = /[^.,;:!?()“”"]*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  return (before.match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .reverse()
    .slice(0, MOST_BEFORE);
}

const isPossessive = (word: string): boolean => /['’]s$|s['’]$/.test(word);

export function tellsOf(report: Report, { text }: Article): boolean {
  const { trigger } = report;
  const [first = ''] = text.slice(trigger.start, trigger.end).toLowerCase().split(/\s/);
  const before = wordsBefore(text, trigger.start);
  const [last = ''] = before;
  if (AUXILIARIES.has(last)) return true;
  // "to raise money" tells of a plan, not that anything was raised.
  if (last === 'to') return report.modality === 'planned';
  // "Velan resigns"; after an article "attacks" is taken for a noun, which it may not be.
  const isNamed = last === '' || before.some((word) => BEFORE_NOUN.has(word) || isPossessive(word));
  if (PAST_FORMS.has(first)) return !BEFORE_NOUN.has(last);
  // "the mayor resigned", but not "the attacks", "by the damaged".
  return /(?:ed|ied)$/.test(first) ? !BEFORE_NOUN.has(last) : /s$/.test(first) && !isNamed;
}
