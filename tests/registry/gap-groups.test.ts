import { expect, test } from "vitest";
import { toGapGroups } from "../../src/registry/gap-groups.ts";
import { registerOn } from "./real-register.ts";

const register = registerOn("2026-11-21");
const groups = toGapGroups(register);

test("every known gap of the register is in one group, under its record", () => {
  const shown = groups.flatMap(({ records }) => records.flatMap(({ gaps }) => gaps));
  expect(new Set(shown)).toEqual(new Set(register.gaps));
  expect(shown.length).toBe(register.gaps.length);
});

test.each(groups)("the group of $collection counts its $count doubts, the most doubtful record first", (group) => {
  const counts = group.records.map(({ gaps }) => gaps.length);
  expect(counts.reduce((total, count) => total + count, 0)).toBe(group.count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  expect(group.records.every(({ link }) => link.text !== "" && /^\/.+\/$/.test(link.href))).toBe(true);
});

test("a record that is not known yet has no doubt yet", () => {
  const early = toGapGroups(registerOn("2018-01-01"));
  expect(early.find(({ collection }) => collection === "decisions")).toBeUndefined();
});
