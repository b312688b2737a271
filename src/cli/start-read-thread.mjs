/** Where a thread that reads articles begins: threads do not inherit what lets the process run TypeScript. */
import { register } from 'tsx/esm/api';

register();
await import('./read-thread.ts');
