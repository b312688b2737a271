/** Logistic regression with a ridge, by Newton's steps: the points of signs from rows in which they hold or do not. */

export interface RidgeRow {
  /** Sign → value; the base is added. */
  readonly signs: readonly (readonly [sign: string, value: number])[];
  readonly is: boolean;
}

const STEPS = 8;

/** Solves `matrix` x = `right` in place, for a positive definite matrix; the answer is in `right`. */
function solve(matrix: readonly number[][], right: number[]): void {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot++)
    for (let row = pivot + 1; row < size; row++) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      if (factor === 0) continue;
      for (let at = pivot; at < size; at++) matrix[row]![at]! -= factor * matrix[pivot]![at]!;
      right[row]! -= factor * right[pivot]!;
    }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) right[row]! -= matrix[row]![at]! * right[at]!;
    right[row]! /= matrix[row]![row]!;
  }
}

/** Points by sign, `base` among them; `ridge` pulls all but the base to zero. */
export function fitRidge(rows: readonly RidgeRow[], ridge: number): Record<string, number> {
  const names = ['base', ...new Set(rows.flatMap(({ signs }) => signs.map(([sign]) => sign)))];
  const placeOf = new Map(names.map((name, at) => [name, at]));
  const values = rows.map(({ signs }): readonly (readonly [number, number])[] => [
    [0, 1],
    ...signs.map(([sign, value]) => [placeOf.get(sign)!, value] as const),
  ]);
  const points = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const curve = names.map((_, at) =>
      names.map((__, to) => (at === to ? (at ? ridge : 1e-6) : 0)),
    );
    const slope = points.map((point, at) => (at ? -ridge * point : 0));
    rows.forEach(({ is }, row) => {
      const odds = values[row]!.reduce((sum, [at, value]) => sum + points[at]! * value, 0);
      const chance = 1 / (1 + Math.exp(-odds));
      for (const [at, value] of values[row]!) {
        slope[at]! += (Number(is) - chance) * value;
        for (const [to, other] of values[row]!)
          curve[at]![to]! += chance * (1 - chance) * value * other;
      }
    });
    solve(curve, slope);
    slope.forEach((change, at) => {
      points[at]! += change;
    });
  }
  return Object.fromEntries(names.map((name, at) => [name, points[at]!]));
}
