import { expect, test } from "vitest";
import { toCounts } from "../../scripts/checks/vitest-report.ts";

const file = (status: string, ...tests: string[]): { status: string; assertionResults: { status: string }[] } => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});

test.each([
  {
    fact: "every test of every file counts",
    files: [file("passed", "passed", "passed"), file("passed", "passed")],
    code: 0,
    counts: [3, 0],
  },
  { fact: "a failed test counts once", files: [file("failed", "passed", "failed")], code: 1, counts: [1, 1] },
  { fact: "a file that does not load is one failure", files: [file("failed")], code: 1, counts: [0, 1] },
  {
    fact: "a run that breaks outside of its tests is one failure",
    files: [file("passed", "passed")],
    code: 1,
    counts: [1, 1],
  },
  { fact: "no file at all is one failure", files: [], code: 1, counts: [0, 1] },
])("$fact", ({ files, code, counts }) => {
  const { passed, failed } = toCounts({ testResults: files }, code);
  expect([passed, failed]).toEqual(counts);
});
