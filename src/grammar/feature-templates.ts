/** Feature templates as text: "s0w.b0p" combines the atoms s0w and b0p into one feature. */
import { mix } from './hash-features.ts';

export class Templates {
  readonly size: number;
  /** Per template: its seed, the number of its atoms, their indices. */
  private readonly program: Int32Array;

  constructor(atoms: readonly string[], spec: string, salt: number) {
    const program: number[] = [];
    const all = spec.trim().split(/\s+/);
    for (const template of all) {
      const names = template.split('.');
      program.push(mix(mix(salt, program.length + 1), 0x51ed270b), names.length);
      for (const name of names) {
        if (!atoms.includes(name)) throw new Error(`unknown atom ${name}`);
        program.push(atoms.indexOf(name));
      }
    }
    this.size = all.length;
    this.program = Int32Array.from(program);
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
