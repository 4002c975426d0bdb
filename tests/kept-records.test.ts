import { describe, expect, test } from "vitest";
import { readContent } from "../src/content-folder.ts";
import type { KeptWork } from "../src/kept-work.ts";
import { drawAccrual } from "../src/outputs/charts/accrual.ts";
import { drawTimeline } from "../src/outputs/charts/timeline.ts";
import { accrualChart, timelineChart } from "../src/site-charts.ts";
import { keepCharts, nothingKept } from "../src/kept-work.ts";
import { realContent, registerOn } from "./registry/real-register.ts";

/** Keeps in memory what passes as plain data, and says how much was made since it was last asked. */
function openWork(): KeptWork & { readonly made: () => number } {
  const things = new Map<string, unknown>();
  let made = 0;
  return {
    take: <T>(inputs: readonly unknown[], make: () => T) => {
      const key = JSON.stringify(inputs);
      if (!things.has(key)) {
        things.set(key, structuredClone(make()));
        made += 1;
      }
      return things.get(key) as T;
    },
    made: () => {
      const count = made;
      made = 0;
      return count;
    },
  };
}

/** The paths of values that JSON does not tell apart: a map, a set, a function, a number without end. */
function listUntold(value: unknown, path: string): string[] {
  if (typeof value === "function" || typeof value === "symbol") return [path];
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null || value instanceof Temporal.PlainDate) return [];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? Object.entries(value).flatMap(([key, one]) => listUntold(one, `${path}/${key}`)) : [path];
}

describe("a register whose files were read before", () => {
  test("says what it says when every file is read", async () => {
    const kept = openWork();
    const { records, links, problems } = realContent;
    for (const expected of [Object.values(records).flat().length, 0]) {
      const content = await readContent("content", undefined, kept);
      expect(content).toMatchObject({ records, links, problems });
      expect(kept.made()).toBe(expected);
    }
  });
});

describe("a chart", () => {
  const { cases, astreintes, asOf } = registerOn("2026-11-21");
  test("is told from any other by what it is drawn from: nothing there is lost when it is written down", () => {
    const inputs = [...cases.map(({ timeline }) => timeline), ...astreintes];
    expect(inputs.flatMap((input) => listUntold(input, ""))).toEqual([]);
    expect(inputs.length).toBeGreaterThan(50);
  });

  test("is drawn once for a page and its frame, and again on another day", () => {
    const kept = openWork();
    const [view] = astreintes;
    const [dossier] = cases;
    if (view === undefined || dossier === undefined) throw new Error("The register holds no astreinte or no dossier.");
    keepCharts(kept);
    const drawBoth = (): unknown => [timelineChart(dossier.timeline, asOf), accrualChart(view, asOf)];
    const page = drawBoth();
    expect(page).toEqual([drawTimeline(dossier.timeline, asOf), drawAccrual(view, asOf)]);
    expect(drawBoth()).toEqual(page);
    expect(kept.made()).toBe(2);
    timelineChart(dossier.timeline, "2026-11-22");
    expect(kept.made()).toBe(1);
    keepCharts(nothingKept);
  });
});
