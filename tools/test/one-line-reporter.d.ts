/** The counts of a run that the last line is made from; Jest's results have them all. */
interface Counted {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function countResults(results: Counted): Counts;
export function sentence(counts: Counts): string;
