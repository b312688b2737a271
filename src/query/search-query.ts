/**
 * What is typed into the search field, taken apart: words, "phrases", -words, and fields such as `actor:iran`,
 * `by:velayati`, `kind:attack`, `is:denied`, `before:2020-10-06`, `after:2020`. A field without a value, or one that is
 * not known, is words like any others.
 */
import { MODALITIES, type Modality } from '../model/dataset.ts';
import { boundsOf, parseEdtf, utcDay } from '../model/edtf.ts';
import { KIND_FACTS, KINDS, type Kind } from '../model/kinds.ts';
import { foldSpaced } from './fold-spaced.ts';
import { readYear } from './read-year.ts';

export interface SearchQuery {
  /** Words and phrases that must all be there; folded. */
  readonly all: readonly string[];
  /** Words and phrases of which none may be there. */
  readonly none: readonly string[];
  /** Parts of names of which each must belong to somebody involved. */
  readonly actors: readonly string[];
  readonly notActors: readonly string[];
  /** Parts of names of which each must belong to a speaker. */
  readonly speakers: readonly string[];
  /** Any of them; empty for any kind. */
  readonly kinds: readonly Kind[];
  readonly modalities: readonly Modality[];
  /** Events on which sources contradict each other. */
  readonly differing: boolean;
  /** Ends before this moment, milliseconds since 1970 UTC. */
  readonly before?: number;
  /** Begins after this moment. */
  readonly after?: number;
}

type Draft = { -readonly [Key in keyof SearchQuery]: SearchQuery[Key] };

interface Token {
  readonly isNot: boolean;
  readonly field?: string;
  readonly value: string;
}

/** `-`, then a field and colon, then a phrase in quotes (which may never close) or a word. */
const TOKEN = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|([^\s"]+))/g;

function tokensOf(words: string): readonly Token[] {
  return [...foldSpaced(words).matchAll(TOKEN)].flatMap(([whole, minus, field, phrase, word]) => {
    const value = (phrase ?? word ?? '').trim();
    if (value === '') return [];
    // A dash by itself, or inside what is no term, is a dash.
    const isNot = minus === '-' && whole.length > 1;
    return [{ isNot, value, ...(field !== undefined && { field }) }];
  });
}

const kindsNamed = (value: string): readonly Kind[] =>
  KINDS.filter((kind) => kind.startsWith(value) || foldSpaced(KIND_FACTS[kind].label) === value);

function boundsOfDay(value: string): { readonly start?: number; readonly end?: number } {
  const date = parseEdtf(value.toUpperCase());
  if (date) return boundsOf(date);
  const year = readYear(value);
  return year === undefined ? {} : { start: utcDay(year, 1, 1), end: utcDay(year + 1, 1, 1) };
}

type Field = (draft: Draft, value: string, isNot: boolean) => boolean;

/** Each takes its value and says whether it could. */
const FIELDS: Readonly<Record<string, Field>> = {
  actor(draft, value, isNot) {
    if (isNot) draft.notActors = [...draft.notActors, value];
    else draft.actors = [...draft.actors, value];
    return true;
  },
  by(draft, value, isNot) {
    if (isNot) return false;
    draft.speakers = [...draft.speakers, value];
    return true;
  },
  kind(draft, value, isNot) {
    const named = kindsNamed(value);
    if (named.length === 0) return false;
    const asked = isNot ? KINDS.filter((kind) => !named.includes(kind)) : named;
    draft.kinds = isNot
      ? (draft.kinds.length ? draft.kinds : KINDS).filter((kind) => asked.includes(kind))
      : [...draft.kinds, ...asked];
    return true;
  },
  is(draft, value, isNot) {
    if (isNot) return false;
    if (value.startsWith('differ')) {
      draft.differing = true;
      return true;
    }
    const modality = MODALITIES.find((one) => one === value);
    if (modality) draft.modalities = [...draft.modalities, modality];
    return modality !== undefined;
  },
  before(draft, value, isNot) {
    const { start } = boundsOfDay(value);
    if (isNot || start === undefined) return false;
    draft.before = Math.min(draft.before ?? Number.POSITIVE_INFINITY, start);
    return true;
  },
  after(draft, value, isNot) {
    const { end } = boundsOfDay(value);
    if (isNot || end === undefined) return false;
    draft.after = Math.max(draft.after ?? Number.NEGATIVE_INFINITY, end);
    return true;
  },
};

/** The names of the fields, for help. */
export const SEARCH_FIELDS = Object.keys(FIELDS);

/** Takes apart what was typed; any text gives a query. */
export function parseSearch(words: string): SearchQuery {
  const draft: Draft = {
    all: [],
    none: [],
    actors: [],
    notActors: [],
    speakers: [],
    kinds: [],
    modalities: [],
    differing: false,
  };
  for (const { isNot, field, value } of tokensOf(words)) {
    const take = field === undefined ? undefined : FIELDS[field];
    if (take && Object.hasOwn(FIELDS, field ?? '') && take(draft, value, isNot)) continue;
    const text = field === undefined ? value : `${field}:${value}`;
    if (isNot) draft.none = [...draft.none, text];
    else draft.all = [...draft.all, text];
  }
  return draft;
}

/** Whether a query asks for more than words. */
export function hasFields(query: SearchQuery): boolean {
  const { all: _, differing, before, after, ...lists } = query;
  return (
    differing ||
    before !== undefined ||
    after !== undefined ||
    Object.values(lists).some((list) => Array.isArray(list) && list.length > 0)
  );
}

export const asksAnything = (query: SearchQuery): boolean =>
  query.all.length > 0 || hasFields(query);
