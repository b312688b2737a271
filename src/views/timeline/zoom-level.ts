/** Rows are laid out for one zoom level and kept for all scales up to the next: zooming in only spreads marks, so labels stay apart. */
const LEVELS_PER_DOUBLING = 2;

export const levelOf = (scale: number, fit: number): number =>
  Math.max(0, Math.floor(Math.log2(scale / fit) * LEVELS_PER_DOUBLING + 0.01));

/** The smallest scale of a level. */
export const scaleOfLevel = (level: number, fit: number): number =>
  fit * 2 ** (level / LEVELS_PER_DOUBLING);
