import { countResults, sentence } from "../../../tools/test/one-line-reporter";

const run = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };

describe("the last line of a test run", () => {
  test.each([
    ["names what passed and what failed", { numPassedTests: 12, numFailedTests: 1 }, "12 passed, 1 failed"],
    ["says 0 failed when all is well", { numPassedTests: 12 }, "12 passed, 0 failed"],
    ["counts a test file that could not run as a failure", { numRuntimeErrorTestSuites: 2 }, "0 passed, 2 failed"],
    [
      "counts skipped tests apart, never as passed",
      { numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 },
      "3 passed, 0 failed, 2 skipped",
    ],
  ])("%s", (_rule, results, expected) => {
    expect(sentence(countResults({ ...run, ...results }))).toBe(expected);
  });
});
