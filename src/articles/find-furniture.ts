/** Sets page furniture apart. The rules stand here in the order in which a page is read; each is in a file of its own. */
import type { Span } from '../model/dataset.ts';
import { addressLine } from './furniture/address-line.ts';
import { advertisement } from './furniture/advertisement.ts';
import { agencyCode } from './furniture/agency-code.ts';
import { byline } from './furniture/byline.ts';
import { commentPrompt } from './furniture/comment-prompt.ts';
import { copyright } from './furniture/copyright.ts';
import { datelineAlone } from './furniture/dateline-alone.ts';
import { divider } from './furniture/divider.ts';
import type { FurnitureRule } from './furniture/furniture-rule.ts';
import { labelledDate } from './furniture/labelled-date.ts';
import { navigation } from './furniture/navigation.ts';
import { pageAge } from './furniture/page-age.ts';
import { pageHeadDate } from './furniture/page-head-date.ts';
import { pageNumber } from './furniture/page-number.ts';
import { pageSteps } from './furniture/page-steps.ts';
import { pageTools } from './furniture/page-tools.ts';
import { pictureCredit } from './furniture/picture-credit.ts';
import { relatedLinks } from './furniture/related-links.ts';
import { repeatedHeadline } from './furniture/repeated-headline.ts';
import { subscription } from './furniture/subscription.ts';
import { wireNotes } from './furniture/wire-notes.ts';
import type { Page } from './page.ts';

export const FURNITURE_RULES: readonly FurnitureRule[] = [
  navigation,
  pageHeadDate,
  pageNumber,
  labelledDate,
  pageAge,
  repeatedHeadline,
  byline,
  datelineAlone,
  pictureCredit,
  wireNotes,
  advertisement,
  relatedLinks,
  pageSteps,
  pageTools,
  subscription,
  addressLine,
  copyright,
  agencyCode,
  commentPrompt,
  divider,
];

/** Joins spans that overlap or that only blank space divides; the result is in the order of the text. */
export function joinSpans(spans: readonly Span[], text: string): readonly Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && (start <= last.end || text.slice(last.end, start).trim() === ''))
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else result.push({ start, end });
  }
  return result;
}

/** A piece of furniture, and the rule that set it apart; pieces of two rules may overlap. */
export interface FurniturePiece extends Span {
  readonly rule: string;
}

/** Every piece of furniture by the rule that found it, in the order of the text. */
export const furniturePieces = (page: Page): readonly FurniturePiece[] =>
  FURNITURE_RULES.flatMap(({ name, find }) =>
    [...find(page)].map(({ start, end }) => ({ start, end, rule: name })),
  ).sort((a, b) => a.start - b.start || a.end - b.end);

/** The furniture of a page: half-open spans in order, apart from each other. */
export const findFurniture = (page: Page): readonly Span[] =>
  joinSpans(furniturePieces(page), page.text);
