import { expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import { rateCeiling } from "../../src/law/rate-ceiling.ts";

test.each([
  { procedure: "ordinary", on: "2017-12-31", perDay: undefined },
  { procedure: "ordinary", on: "2018-01-01", perDay: 100_000 },
  { procedure: "ordinary", on: undefined, perDay: 100_000 },
  { procedure: "simplified", on: "2022-01-25", perDay: undefined },
  { procedure: "simplified", on: "2022-01-26", perDay: 100 },
  { procedure: "provisional", on: undefined, perDay: undefined },
] as const)("$procedure on $on: $perDay", ({ procedure, on, perDay }) => {
  expect(rateCeiling(procedure, on && parseDay(on))?.perDay).toBe(perDay);
});
