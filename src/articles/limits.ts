/** How much of anything is read: beyond these figures a file is refused with a line that says so, and memory stays bounded. */

/** One file as it lies on disk or in an archive. */
export const MOST_BYTES = 100_000_000;
/** One page of HTML or one feed, in UTF-16 code units: a tree takes some fifty times its size. */
export const LONGEST_PAGE = 5_000_000;
/** The text of one article, in UTF-16 code units; a long book has a fifth of it. */
export const LONGEST_TEXT = 10_000_000;
export const MOST_ZIP_ENTRIES = 20_000;
/** All that one archive unpacks to. */
export const MOST_UNPACKED_BYTES = 300_000_000;
/** Text packs to a tenth, rarely to a fiftieth of its size; only a bomb goes on from here. */
export const HIGHEST_RATIO = 250;
/** Entries of one JSON list, CSV table or feed. */
export const MOST_ENTRIES = 100_000;
export const MOST_PDF_PAGES = 2_000;

/** "8 MB" for a limit told to a reader. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
