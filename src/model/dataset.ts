/** The dataset, format "sourceline" version 1. Offsets are half-open, in UTF-16 code units of an article's `text`. */
import type { Kind } from './kinds.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type ArticleId = Branded<'ArticleId'>;
export type ActorId = Branded<'ActorId'>;
export type EventId = Branded<'EventId'>;
export type ReportId = Branded<'ReportId'>;
/** A date or interval in ISO 8601-2 (EDTF) level 1; see edtf.ts. */
export type Edtf = Branded<'Edtf'>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of an article: `quote === text.slice(start, end)`. */
export interface Passage extends Span {
  readonly quote: string;
}

export interface Article {
  readonly id: ArticleId;
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly url?: string;
  readonly published?: Edtf;
  /** Where `published` was read: the text itself, the file's metadata, or entered by a reader. */
  readonly publishedFrom?: 'text' | 'metadata' | 'reader';
  readonly publishedSpan?: Span;
  readonly language?: string;
  readonly sha256: string;
  /** Blanks as long as it is, where it lies apart and is not here. */
  readonly text: string;
  /** Where the text lies, of a dataset whose texts lie apart: a path from the dataset's own file. */
  readonly textIn?: string;
  /** Page furniture: kept in the text, left out of extraction. */
  readonly furniture?: readonly Span[];
  /** Where each page of a paged source (a PDF) begins in the text, the first page first. */
  readonly pages?: readonly number[];
  /** The article that carries the same text, such as a wire story in another paper: not an independent report. */
  readonly sameTextAs?: ArticleId;
}

export const ACTOR_KINDS = ['person', 'group', 'organization', 'country', 'place'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases?: readonly string[];
  /** Who the sources say this is, in their words. */
  readonly description?: string;
  readonly partOf?: ActorId;
}

export const BASES = ['stated', 'context', 'publication'] as const;
/** How a date is known: stated with the event, carried over from context, or only suggested by the publication date. */
export type Basis = (typeof BASES)[number];

export interface When {
  readonly edtf: Edtf;
  readonly basis: Basis;
  /** throughout: lasted all this time; within: happened once, somewhere in it. */
  readonly extent: 'throughout' | 'within';
  readonly phrase?: Passage & { readonly article: ArticleId };
  /** The date that the phrase was resolved against. */
  readonly anchor?: Edtf;
  /** The rule that read the phrase. */
  readonly rule?: string;
}

export const ROLES = ['agent', 'target', 'other'] as const;
export type Role = (typeof ROLES)[number];

export interface Participant {
  readonly actor: ActorId;
  readonly role: Role;
}

export interface Figure extends Span {
  readonly value: number;
  readonly unit: string;
}

export const MODALITIES = ['asserted', 'claimed', 'denied', 'planned', 'conditional'] as const;
export type Modality = (typeof MODALITIES)[number];

export interface Report {
  readonly id: ReportId;
  readonly article: ArticleId;
  readonly passage: Passage;
  /** The word or phrase that tells of the event. */
  readonly trigger: Span;
  /** Attribution, outermost first: "RT reported that X said" → [rt, x]. */
  readonly saidBy?: readonly ActorId[];
  readonly modality: Modality;
  readonly figures?: readonly Figure[];
  /** This report's own date, where reports of the event differ. */
  readonly when?: When;
}

/** Something reported to have happened; it may have several reports. */
export interface ReportedEvent {
  readonly id: EventId;
  readonly kind: Kind;
  readonly title: string;
  /** 0 to 1: how much the story turns on it. */
  readonly weight: number;
  /** Absent: undated. */
  readonly when?: When;
  readonly participants: readonly Participant[];
  readonly where?: string;
  readonly reports: readonly Report[];
  /** Events that may be this one, likeliest first: too doubtful to be put together. */
  readonly possiblySame?: readonly EventId[];
}

export interface Dataset {
  readonly format: 'sourceline';
  readonly version: 1;
  readonly title: string;
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly events: readonly ReportedEvent[];
}
