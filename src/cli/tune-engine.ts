/** Makes the engine slower to optimise functions, where this is known to help. */
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** Versions of Node whose engine has the flag; another would complain of it. */
const KNOWN = /^2[0-4]\./;

/**
 * The reading is made of two thousand small functions, none of them hot for long. By its own measure the engine optimises
 * each in every thread, many again and again, and spends a third of all processor time on that; with a budget six times
 * its own it optimises those that are worth it.
 */
export function tuneEngine(): void {
  if (KNOWN.test(process.versions.node)) setFlagsFromString('--interrupt-budget=400000');
}
