import { expect, test } from "vitest";
import { gapsOf } from "../../src/registry/coverage-gaps.ts";
import { registerOn, viewOf } from "./real-register.ts";

const decision = viewOf(registerOn("2026-11-21").decisions, "san-2026-003");

test.each([
  { fact: "decided before the list ends is missing from it", listEnds: "2026-01-23", kind: "unlisted" },
  { fact: "decided on the last day of the list is missing from it", listEnds: "2026-01-22", kind: "unlisted" },
  { fact: "decided the day after comes after it", listEnds: "2026-01-21", kind: "after-list" },
  { fact: "known while no row is comes after it", listEnds: null, kind: "after-list" },
])("a record without a row, $fact", ({ listEnds, kind }) => {
  expect(gapsOf({ rows: [], unlisted: [decision], listEnds })).toEqual([{ kind, count: 1 }]);
});
