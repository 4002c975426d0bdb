import { describe, expect, test } from "vitest";
import { asOf } from "../src/as-of.ts";
import { drawAccrual } from "../src/outputs/charts/accrual.ts";
import { drawTimeline } from "../src/outputs/charts/timeline.ts";
import { accrualChart, timelineChart } from "../src/site-charts.ts";
import { registerOn } from "./registry/real-register.ts";

describe("a chart", () => {
  const { cases, astreintes } = registerOn(asOf);

  test("is that of the build day, for a page and its frame", () => {
    const [dossier] = cases;
    const [astreinte] = astreintes;
    if (dossier === undefined || astreinte === undefined)
      throw new Error("The register holds no dossier or no astreinte.");
    expect(timelineChart(dossier.timeline)).toBe(drawTimeline(dossier.timeline, asOf));
    expect(accrualChart(astreinte)).toBe(drawAccrual(astreinte, asOf));
  });
});
