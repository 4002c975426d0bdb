import { expect, test } from "vitest";
import { measureMutation } from "../../scripts/measures/mutants/mutation.ts";

// `npm run bench -- mutants` tries them all. An « unexplained » one contradicts its record: the door gets a check for it,
// or scripts/measures/mutants/reasons.ts says why nobody could tell.
test(
  "of the mutants of real records, one in ten, none crashes and each refusal names what was changed",
  { timeout: 120_000 },
  async () => {
    const { endings, faults } = await measureMutation(1, 10);
    const failed = endings.filter(({ verdict }) => ["astray", "unexplained", "crash"].includes(verdict));
    expect(failed).toEqual([]);
    expect(faults).toEqual([]);
    expect(endings.length).toBeGreaterThan(350);
  },
);
