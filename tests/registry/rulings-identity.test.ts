import { expect, test } from "vitest";
import { realContent } from "./real-register.ts";

test("a ruling has its ECLI, or the register says why it has none", () => {
  const { records, gaps } = realContent;
  const said = new Set(gaps.filter(({ field }) => field === "ecli").map(({ record }) => record));
  const without = records.decisions.filter((one) => one.kind === "ruling" && one.ecli === null);
  expect(new Set(without.map(({ id }) => `decisions/${id}`))).toEqual(said);
});
