import { describe, expect, test } from "vitest";
import { milestonesOf } from "../../../src/registry/procedure/milestones.ts";
import { toStepCounts } from "../../../src/registry/procedure/step-counts.ts";
import { toStepSpans } from "../../../src/registry/procedure/step-spans.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import type { RegisterView } from "../../../src/registry/views.ts";
import { changed, samples, toRecords, type Data, type Files } from "../../records/samples.ts";
import { registerOn, viewOf } from "../real-register.ts";

const step = (name: string, on: string): Data => ({
  on,
  kind: "procedure",
  step: name,
  text: "Une étape",
  sources: ["texte"],
});

/** A frozen register of sanctions, each with its own steps. */
function registerOf(...sanctions: readonly (readonly Data[])[]): RegisterView {
  const files = sanctions.map((events, index): [string, Data] => [
    `decisions/san-2025-9${String(index).padStart(2, "0")}`,
    changed("decisions/san-2025-100", { number: `SAN-2025-9${String(index).padStart(2, "0")}`, events }),
  ]);
  const kept = Object.fromEntries(Object.entries(samples).filter(([path]) => /^organisations|^provisions/.test(path)));
  return toRegister(toRecords({ ...kept, ...(Object.fromEntries(files) as Files) }), [], "2026-11-21");
}

const spanOf = (register: RegisterView, id: string): object | undefined =>
  toStepSpans(register).find((span) => span.id === id);

describe("the time from a step to the next", () => {
  test("is counted in calendar days, from the first inspection to the rapporteur", () => {
    const register = registerOf([
      step("inspection", "2024-03-01"),
      step("inspection", "2024-02-01"),
      step("rapporteur", "2024-02-11"),
    ]);
    expect(spanOf(register, "inspection-rapporteur")).toMatchObject({ n: 1, of: 1, min: 10, max: 10, median: null });
  });

  test("counts from the last sitting, which decides", () => {
    const register = registerOf([step("hearing", "2024-12-01"), step("hearing", "2025-01-02")]);
    expect(spanOf(register, "hearing-decision")).toMatchObject({ n: 1, min: 7 });
  });

  test.each([
    { fact: "a step known to the month", events: [step("inspection", "2024-02"), step("rapporteur", "2024-03-01")] },
    { fact: "a step that is not known", events: [step("rapporteur", "2024-03-01")] },
  ])("leaves $fact out of the count, not out of the cases", ({ events }) => {
    expect(spanOf(registerOf(events), "inspection-rapporteur")).toMatchObject({ n: 0, of: 1, min: null });
  });

  test("leaves out a complaint that comes after the first inspection", () => {
    const register = registerOf([step("complaint", "2024-05-01"), step("inspection", "2024-04-01")]);
    expect(spanOf(register, "complaint-inspection")).toMatchObject({ n: 0, of: 1 });
  });

  test("has a median from five cases on", () => {
    const cases = [3, 9, 4, 20, 5].map((day) => [
      step("inspection", "2024-01-01"),
      step("rapporteur", `2024-01-${String(day + 1).padStart(2, "0")}`),
    ]);
    expect(spanOf(registerOf(...cases.slice(1)), "inspection-rapporteur")).toMatchObject({ n: 4, median: null });
    expect(spanOf(registerOf(...cases), "inspection-rapporteur")).toMatchObject({ n: 5, median: 5, min: 3, max: 20 });
  });
});

describe("France Travail", () => {
  const register = registerOn("2026-11-21");

  test("goes from inspection to sitting by the days of its decision", () => {
    expect(milestonesOf(viewOf(register.decisions, "san-2026-003"), register)).toMatchObject({
      "breach-notice": "2024-03-08",
      inspection: "2024-03-13",
      rapporteur: "2025-07-03",
      report: "2025-07-24",
      hearing: "2025-12-18",
      decision: "2026-01-22",
      publication: "2026-01-29",
    });
  });

  test("has no day of notification, since it is not public", () => {
    expect(milestonesOf(viewOf(register.decisions, "san-2026-003"), register).notification).toBeUndefined();
  });
});

describe("the counts of steps", () => {
  const counts = toStepCounts(registerOn("2026-11-21"));

  test("never count more cases than there are", () => {
    expect(Object.values(counts).filter(({ decisions, of }) => decisions.length > of)).toEqual([]);
  });

  test("hold both liquidations of the register", () => {
    expect(counts.liquidation.decisions.map(({ id }) => id).sort()).toEqual(["san-2022-019", "san-2023-018"]);
  });

  test("hold each sanction that follows a formal notice of the register", () => {
    expect(counts["formal-notice"].decisions.map(({ id }) => id)).toContain("san-2022-019");
  });
});
