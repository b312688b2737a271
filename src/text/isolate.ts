/** Words of a right-to-left script within a line of ours. */

/** Hebrew, Arabic and their like, with the forms in which they are presented. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** The text, kept from changing the order of what stands beside it; as it is where it could not. For plain text: markup has <bdi>. */
export const isolated = (text: string): string =>
  isRightToLeft(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
