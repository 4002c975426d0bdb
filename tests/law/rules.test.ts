import { expect, test } from "vitest";
import { rules } from "../../src/law/rules.ts";

const table = Object.entries(rules).map(([id, rule]) => ({ id, rule }));

test("the table holds the 45 rules, each under its own id", () => {
  expect(table).toHaveLength(45);
});

test.each(table)("$id is stated in French, with its text and its source", ({ id, rule }) => {
  expect(id).toMatch(/^R-[A-Z0-9]{3}-\d{2}$/);
  for (const text of [rule.statement, rule.text]) expect(text.length).toBeGreaterThan(15);
  expect(rule.statement).toMatch(/\.$/);
  expect([rule.statement, rule.text, rule.doubt ?? ""].join(" ")).not.toContain("'");
  if (rule.source !== null) expect(new URL(rule.source.url).protocol).toMatch(/^https?:$/);
});

test.each(["R-DEL-04", "R-AST-08", "R-AST-12", "R-AST-07", "R-CAP-02", "R-APP-05"] as const)(
  "%s carries the doubt that hangs on it",
  (id) => {
    expect(rules[id].doubt).toBeTypeOf("string");
  },
);
