import { expect, test } from "vitest";
import { toReport } from "../../src/records/report.ts";
import { realContent, registerOn, viewOf } from "../registry/real-register.ts";

test("every record of the register fits", () => {
  const { problems } = realContent;
  expect(problems.length === 0 ? "" : toReport(problems)).toBe("");
});

test.each([
  { id: "kourou-delegue", decisions: 5, incidents: 0, fines: 2, injunctions: 3, astreintes: 1 },
  { id: "clearview-ai", decisions: 3, incidents: 0, fines: 1, injunctions: 1, astreintes: 1 },
  { id: "google-cookies-2020", decisions: 4, incidents: 0, fines: 2, injunctions: 1, astreintes: 1 },
  { id: "optical-center-2018", decisions: 2, incidents: 1, fines: 1, injunctions: 0, astreintes: 0 },
  { id: "amazon-france-logistique", decisions: 2, incidents: 0, fines: 1, injunctions: 0, astreintes: 0 },
  { id: "orange-2024", decisions: 2, incidents: 0, fines: 1, injunctions: 1, astreintes: 1 },
  { id: "free-2024", decisions: 2, incidents: 1, fines: 2, injunctions: 3, astreintes: 2 },
  { id: "france-travail-2024", decisions: 1, incidents: 1, fines: 1, injunctions: 2, astreintes: 1 },
  { id: "caf-gironde-2023", decisions: 0, incidents: 1, fines: 0, injunctions: 0, astreintes: 0 },
  { id: "pole-emploi-majorel-2023", decisions: 0, incidents: 1, fines: 0, injunctions: 0, astreintes: 0 },
])("$id holds $decisions decisions and $incidents incidents", ({ id, ...counts }) => {
  const view = viewOf(registerOn("2026-11-21").cases, id);
  expect({
    decisions: view.decisions.length,
    incidents: view.incidents.length,
    fines: view.fines.length,
    injunctions: view.injunctions.length,
    astreintes: view.astreintes.length,
  }).toEqual(counts);
});
