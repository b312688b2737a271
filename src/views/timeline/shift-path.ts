/** Where in the parameters of an absolute command the horizontal ones stand, and how many parameters it takes. */
const ABSOLUTE: Readonly<
  Record<string, { readonly across: readonly number[]; readonly takes: number }>
> = {
  M: { across: [0], takes: 2 },
  L: { across: [0], takes: 2 },
  T: { across: [0], takes: 2 },
  H: { across: [0], takes: 1 },
  C: { across: [0, 2, 4], takes: 6 },
  S: { across: [0, 2], takes: 4 },
  Q: { across: [0, 2], takes: 4 },
  A: { across: [5], takes: 7 },
};

const NUMBER = /-?(?:\d+\.?\d*|\.\d+)/g;

/** The data of an SVG path so far to the right. It begins with an absolute command; the flags of its arcs stand apart. */
export function shiftPath(d: string, right: number): string {
  if (right === 0) return d;
  return d.replace(/([A-Z])([^A-Za-z]*)/g, (part, command: string, rest: string) => {
    const known = ABSOLUTE[command];
    if (!known) return part;
    let nth = 0;
    const shifted = rest.replace(NUMBER, (number) => {
      const isAcross = known.across.includes(nth++ % known.takes);
      return isAcross ? ` ${Math.round((Number(number) + right) * 1000) / 1000} ` : ` ${number} `;
    });
    return command + shifted;
  });
}
