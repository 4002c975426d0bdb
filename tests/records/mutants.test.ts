import { beforeAll, describe, expect, test } from "vitest";
import { measureMutation, type MutationMeasures } from "../../scripts/measures/mutants/mutation.ts";

// `npm run bench -- mutants` tries them all. An « unexplained » one contradicts its record or its list: the door gets a
// check for it, or scripts/measures/mutants/reasons.ts (lists/reasons.ts) says why nobody could tell.
describe("of the mutants of the real content, one in ten,", () => {
  let measures: MutationMeasures;
  beforeAll(async () => {
    measures = await measureMutation(1, 10);
  }, 120_000);

  test.each([
    { of: "records", least: 350 },
    { of: "lists", least: 120 },
  ] as const)("none of $of crashes and each refusal names what was changed", ({ of, least }) => {
    const { endings, faults } = measures[of];
    const failed = endings.filter(({ verdict }) => ["astray", "unexplained", "crash"].includes(verdict));
    expect(failed).toEqual([]);
    expect(faults).toEqual([]);
    expect(endings.length).toBeGreaterThan(least);
  });
});
