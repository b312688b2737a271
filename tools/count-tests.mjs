/** Tests counted from a report of vitest's `json` reporter. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * A file that fails to load, a run that breaks outside its tests, and a run that found no test at all count as one failure.
 * @param {string | undefined} report the report's JSON; undefined where the run wrote none
 * @param {number | null} status the run's exit status; null where a signal ended it
 * @returns {Counts}
 */
export function countTests(report, status) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    JSON.parse(report);
  const brokenFiles = testResults.filter(
    /** @param {{ status: string, assertionResults: readonly { status: string }[] }} file */
    (file) =>
      file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  const failed = numFailedTests + brokenFiles;
  const brokeOutside = failed === 0 && (status !== 0 || numPassedTests === 0);
  return {
    passed: numPassedTests,
    failed: brokeOutside ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
}
