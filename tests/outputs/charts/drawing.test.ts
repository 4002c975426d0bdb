import { describe, expect, test } from "vitest";
import { drawAccrual } from "../../../src/outputs/charts/accrual.ts";
import { drawInjunctionAxis } from "../../../src/outputs/charts/injunction-axis.ts";
import { spread } from "../../../src/outputs/charts/spread.ts";
import { drawTimeline } from "../../../src/outputs/charts/timeline.ts";
import { franceTravailTimeline, kourouTimeline } from "./frozen-timeline.ts";
import { frozenAlone, frozenAstreintes, frozenDay } from "./frozen-views.ts";
import { drawingsOf } from "./golden.ts";
import { overlapsOf } from "./overlaps.ts";

const views = [...frozenAstreintes.values()];
const charts = [
  drawTimeline(franceTravailTimeline, frozenDay),
  drawTimeline(kourouTimeline, frozenDay),
  drawInjunctionAxis({ astreintes: views, injunctions: frozenAlone }, frozenDay),
  ...views.map((view) => drawAccrual(view, frozenDay)).filter((chart) => chart !== null),
].map((chart) => ({ id: /aria-labelledby="(\S+)-wide-title/.exec(chart)?.[1] ?? "", chart }));

describe.each(charts)("$id", ({ chart }) => {
  test("is an image with a title and a description", () => {
    for (const drawing of drawingsOf(chart)) {
      const [, title, description] = /aria-labelledby="(\S+) (\S+)"/.exec(drawing) ?? [];
      expect(drawing).toContain('role="img"');
      expect(drawing).toContain(`<title id="${title}">`);
      expect(drawing).toContain(`<desc id="${description}">`);
    }
  });

  test("has no style attribute, no script and no number that is not one", () => {
    expect(chart).not.toMatch(/\sstyle=|<script|<style|NaN|Infinity|undefined|null/);
  });

  test("names each id once", () => {
    const ids = [...chart.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("lets no two labels of a row overlap, nor leave the sheet", () => {
    for (const drawing of drawingsOf(chart)) expect(overlapsOf(drawing)).toEqual([]);
  });
});

test.each([
  { fact: "labels with room stand where they wish", wishes: [10, 50, 90], centres: [10, 50, 90] },
  { fact: "labels that crowd share the displacement", wishes: [50, 50], centres: [40, 60] },
  { fact: "no label leaves the row", wishes: [0, 100], centres: [10, 90] },
])("$fact", ({ wishes, centres }) => {
  expect(
    spread(
      wishes.map((x) => ({ x, width: 20 })),
      0,
      100,
    ),
  ).toEqual(centres);
});

test("labels that do not fit have no row", () => {
  expect(
    spread(
      [
        { x: 10, width: 60 },
        { x: 20, width: 60 },
      ],
      0,
      100,
    ),
  ).toBeNull();
});
