import { describe, expect, it } from 'vitest';
import { addCounts, countTests } from '../../tools/count-tests.mjs';

const report = (
  counts: { passed?: number; failed?: number; pending?: number; todo?: number },
  files: readonly { status: string; assertionResults: readonly { status: string }[] }[] = [],
) =>
  JSON.stringify({
    numPassedTests: counts.passed ?? 0,
    numFailedTests: counts.failed ?? 0,
    numPendingTests: counts.pending ?? 0,
    numTodoTests: counts.todo ?? 0,
    testResults: files,
  });

const brokenFile = { status: 'failed', assertionResults: [] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };

describe('counting a run', () => {
  it.each([
    ['all passed', report({ passed: 7 }), 0, { passed: 7, failed: 0, skipped: 0 }],
    [
      'one failed',
      report({ passed: 6, failed: 1 }, [failedFile]),
      1,
      { passed: 6, failed: 1, skipped: 0 },
    ],
    [
      'skipped and to do',
      report({ passed: 5, pending: 1, todo: 1 }),
      0,
      { passed: 5, failed: 0, skipped: 2 },
    ],
    [
      'a file that does not load',
      report({ passed: 7 }, [brokenFile]),
      1,
      { passed: 7, failed: 1, skipped: 0 },
    ],
    ['broken outside its tests', report({ passed: 7 }), 1, { passed: 7, failed: 1, skipped: 0 }],
    ['ended by a signal', report({ passed: 7 }), null, { passed: 7, failed: 1, skipped: 0 }],
    ['no test found', report({}), 0, { passed: 0, failed: 1, skipped: 0 }],
    ['no report written', undefined, 1, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_name, json, status, counts) => {
    expect(countTests(json, status)).toEqual(counts);
  });
});

it('adds counts', () => {
  const sum = addCounts(
    { passed: 1, failed: 2, skipped: 3 },
    { passed: 10, failed: 20, skipped: 30 },
  );
  expect(sum).toEqual({ passed: 11, failed: 22, skipped: 33 });
});
