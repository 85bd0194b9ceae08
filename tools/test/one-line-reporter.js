const { writeSync } = require("node:fs");

/** A test file that could not run hides an unknown number of tests: it counts as one failure. */
function countResults({ numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests }) {
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/**
 * Closes the run with one line for machines and people in a hurry: `N passed, M failed`.
 * It is written as the process ends, behind anything Jest still has to say.
 */
module.exports = class OneLineReporter {
  onRunComplete(_contexts, results) {
    process.once("exit", () => writeSync(1, `${sentence(countResults(results))}\n`));
  }
};
module.exports.countResults = countResults;
module.exports.sentence = sentence;
