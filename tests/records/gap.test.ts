import { expect, test } from "vitest";
import { parseGaps } from "../../src/records/gap.ts";

const file = "content/known-gaps.yaml";
const gap = '- record: decisions/san-2026-003\n  field: appeal\n  reason: "Aucune source ne le dit."\n';

test("a list without a doubt is written so, and one that was lost is refused", () => {
  expect(parseGaps(file, "[]")).toEqual([]);
  expect(parseGaps(file, "")).toMatchObject([{ file, field: "", expected: "a list", received: "nothing" }]);
});

test("a doubt is told once", () => {
  expect(parseGaps(file, gap + gap)).toMatchObject([
    {
      file,
      field: "[1]",
      expected: "an item of its own",
      remedy: "item 1 of the list already says it: keep one of the two",
    },
  ]);
});
