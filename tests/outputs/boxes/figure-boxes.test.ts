import { expect, test } from "vitest";
import { toFigureBoxes } from "../../../src/outputs/boxes/figure-boxes.ts";
import type { Figure } from "../../../src/records/incident.ts";
import { registerOn, viewOf } from "../../registry/real-register.ts";

const breach = viewOf(registerOn("2026-11-21").incidents, "france-travail-2024");

function said(count: number, status: Figure["status"], unit: Figure["unit"] = "people"): Figure {
  return { count, unit, status, saidBy: "X", saidOn: "2024-03-13", sources: [] };
}

test.each([
  {
    fact: "the regulator’s, whoever speaks after",
    figures: [said(1, "claimed"), said(2, "regulator"), said(3, "confirmed")],
    value: "2",
  },
  {
    fact: "the organisation’s last one without a regulator",
    figures: [said(1, "confirmed"), said(2, "confirmed"), said(3, "claimed")],
    value: "2",
  },
  { fact: "the last one said when nobody confirms", figures: [said(1, "claimed"), said(2, "claimed")], value: "2" },
  { fact: "never a volume", figures: [said(1, "claimed"), said(2, "regulator", "gigabytes")], value: "1" },
])("of several figures the box shows $fact", ({ figures, value }) => {
  expect(toFigureBoxes({ ...breach, figures }).map((box) => box.value)).toEqual([value]);
});

test("a breach that nobody counted has no box, and no zero", () => {
  expect(toFigureBoxes({ ...breach, figures: [] })).toEqual([]);
});
