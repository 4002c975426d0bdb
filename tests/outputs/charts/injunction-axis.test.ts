import { expect, test } from "vitest";
import { drawInjunctionAxis } from "../../../src/outputs/charts/injunction-axis.ts";
import { injunctionBars, injunctionLine } from "../../../src/outputs/charts/injunction-bars.ts";
import { astreinteOn, frozenAlone, frozenAstreintes, frozenDay } from "./frozen-views.ts";
import { drawingsOf } from "./golden.ts";

test("all astreintes are drawn wide and narrow as published", async () => {
  const [wide, narrow] = drawingsOf(
    drawInjunctionAxis({ astreintes: [...frozenAstreintes.values()], injunctions: frozenAlone }, frozenDay),
  );
  await expect(wide).toMatchFileSnapshot("../../golden/injunction-axis-wide.svg");
  await expect(narrow).toMatchFileSnapshot("../../golden/injunction-axis-narrow.svg");
});

test.each([
  { fact: "a late injunction has a delay, then days late", id: "san-2023-018", kinds: ["delay", "late"] },
  { fact: "an injunction met in time has its delay only", id: "san-2022-025", kinds: ["delay"] },
  { fact: "days that still run are conditional", id: "san-2026-001", kinds: ["delay", "late", "conditional"] },
  { fact: "an unknown notification is never days late", id: "san-2026-014", kinds: ["delay", "unknown"] },
  { fact: "an unknown delay is unknown from the decision on", id: "san-2026-003", kinds: ["unknown"] },
])("$fact", ({ id, kinds }) => {
  expect(injunctionBars(astreinteOn(id, frozenDay), frozenDay).map(({ kind }) => kind)).toEqual(kinds);
});

test("an injunction without an astreinte is never days late", () => {
  expect(frozenAlone.map((view) => injunctionLine(view, frozenDay).bars.map(({ kind }) => kind))).toEqual([
    ["delay", "unknown"],
    ["unknown"],
  ]);
});

test("no injunction, no drawing", () => {
  expect(drawInjunctionAxis({ astreintes: [], injunctions: [] }, frozenDay)).toBe("");
});
