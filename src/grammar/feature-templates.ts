/** Feature templates as text: "s0w.b0p" combines the atoms s0w and b0p into one feature. */
import { mix } from './hash-features.ts';

/** One template: the seed of its hash, and the indices of its atoms. */
export interface Template {
  readonly seed: number;
  readonly atoms: readonly number[];
}

/** The templates of a specification, in its order; `salt` tells one model's features from another's. */
export function readTemplates(
  atoms: readonly string[],
  spec: string,
  salt: number,
): readonly Template[] {
  // A seed is made of the place of the template in a list of all numbers: the weights were trained so.
  let place = 0;
  return spec
    .trim()
    .split(/\s+/)
    .map((template) => {
      const names = template.split('.');
      const unknown = names.find((name) => !atoms.includes(name));
      if (unknown !== undefined) throw new Error(`unknown atom ${unknown}`);
      const seed = mix(mix(salt, place + 1), 0x51ed270b);
      place += 2 + names.length;
      return { seed, atoms: names.map((name) => atoms.indexOf(name)) };
    });
}

/** Templates ready to run. */
export class Templates {
  readonly size: number;
  /** Per template: its seed, the number of its atoms, their indices. */
  private readonly program: Int32Array;

  constructor(templates: readonly Template[]) {
    this.size = templates.length;
    this.program = Int32Array.from(
      templates.flatMap(({ seed, atoms }) => [seed, atoms.length, ...atoms]),
    );
  }

  /** Writes one hash per template; returns their number. */
  extract(values: Int32Array, out: Int32Array): number {
    const { program } = this;
    let n = 0;
    for (let i = 0; i < program.length; ) {
      let h = program[i++]!;
      for (let end = i + 1 + program[i]!; ++i < end; ) h = mix(h, values[program[i]!]!);
      out[n++] = h;
    }
    return n;
  }
}
