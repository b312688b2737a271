/** Small questions about two lists. */
export const overlap = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.some((each) => b.includes(each));

/** Both name somebody, and nobody is named by both. */
export const conflict = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length > 0 && b.length > 0 && !overlap(a, b);
