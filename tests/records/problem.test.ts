import { expect, test } from "vitest";
import { toFieldPath, toReceived } from "../../src/records/problem.ts";
import { toReport } from "../../src/records/report.ts";

test.each([
  { what: "an absent value", value: undefined, received: "nothing" },
  { what: "an unknown value", value: null, received: "null" },
  { what: "a number", value: 5000.5, received: "5000.5" },
  { what: "what JSON cannot say", value: -Infinity, received: "-Infinity" },
  { what: "text, between quotes", value: "2 mois", received: '"2 mois"' },
  { what: "a quote, escaped", value: 'a"b', received: '"a\\"b"' },
  { what: "a line break and a tab", value: "a\n\tb", received: '"a\\n\\tb"' },
  { what: "a zero, which ends strings elsewhere", value: "a\u0000", received: '"a\\u0000"' },
  { what: "a character that turns the line round", value: "a\u202eb", received: '"a\\u202eb"' },
  { what: "a soft hyphen", value: "a\u00adb", received: '"a\\u00adb"' },
  { what: "a hidden tag", value: "a\u{e0041}", received: '"a\\u{e0041}"' },
  { what: "half a character", value: "a\ud800", received: '"a\\ud800"' },
  { what: "a list", value: ["a", 1], received: '["a",1]' },
  { what: "a long text, cut", value: "x".repeat(100), received: `"${"x".repeat(76)}…` },
  { what: "a long text of characters that take two places", value: "😀".repeat(100), received: `"${"😀".repeat(76)}…` },
])("a report shows $what", ({ value, received }) => {
  expect(toReceived(value)).toBe(received);
});

test.each([
  { path: [], field: "" },
  { path: ["amount"], field: "amount" },
  { path: ["figures", 2, "count"], field: "figures[2].count" },
  { path: [0, "reason"], field: "[0].reason" },
])("the path $path reads $field", ({ path, field }) => {
  expect(toFieldPath(path)).toBe(field);
});

test("a report counts one problem in the singular", () => {
  const problem = { file: "content/fines/x.mdx", field: "amount", expected: "a", received: "b", remedy: "c" };
  expect(toReport([problem])).toBe(
    [
      "content/fines/x.mdx does not fit the model.",
      "  amount  expected a, received b",
      "          c",
      "",
      "1 problem in 1 file: nothing was built.",
    ].join("\n"),
  );
});
