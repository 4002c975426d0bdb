/** The part of Vitest's JSON report that counts. */
export interface VitestReport {
  readonly testResults: readonly {
    /** `failed` also when the file could not be loaded. */
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts of one run; a file that could not be loaded and a run that failed outside of its tests count as one failure. */
export function toCounts(report: VitestReport, exitCode: number): { passed: number; failed: number } {
  const statuses = report.testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === "passed").length;
  const broken = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = statuses.filter((status) => status === "failed").length + broken.length;
  return { passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed };
}
