import { expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import {
  fineCeilingVersion,
  latestFineCeilingVersion,
  simplifiedFineCeiling,
} from "../../src/law/fine-ceiling-version.ts";

test.each([
  { on: "2011-03-30", rule: undefined },
  { on: "2011-03-31", rule: "R-CAP-01" },
  { on: "2016-10-08", rule: "R-CAP-01" },
  { on: "2016-10-09", rule: "R-CAP-02" },
  { on: "2018-05-24", rule: "R-CAP-02" },
  { on: "2018-05-25", rule: "R-CAP-04" },
  { on: "2030-01-01", rule: "R-CAP-04" },
])("on $on the version is $rule", ({ on, rule }) => {
  expect(fineCeilingVersion(parseDay(on))?.rule).toBe(rule);
});

test("the version of today is the last one, and the simplified ceiling has its day", () => {
  expect(latestFineCeilingVersion().from).toBe("2018-05-25");
  expect(simplifiedFineCeiling).toStrictEqual({ from: "2022-01-26", amount: 20_000, rule: "R-SIM-01" });
});
