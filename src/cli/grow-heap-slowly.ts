import { setFlagsFromString } from 'node:v8';

/** Of what lives, how much garbage may gather beside it; V8 alone lets three times as much gather where the machine has it. */
const GARBAGE_PERCENT = 50;

/** Memory is bounded by what a run holds, not by what the machine has; threads started later grow as slowly. */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE_PERCENT}`);
}
