import { describe, expect, test } from "vitest";
import { registerOn, viewOf } from "./real-register.ts";

describe("the astreinte of France Travail", () => {
  test("has two clauses, one of unknown delay: no amount and no bound", () => {
    const { accrual, injunctions, disposition } = viewOf(registerOn("2026-11-21").astreintes, "san-2026-003");
    expect(injunctions.map(({ record }) => record.delay)).toEqual(["P1M", null]);
    expect(accrual).toMatchObject({ status: "undetermined", theoretical: null, upperBound: null, remainder: null });
    expect(accrual.missing).toEqual(["la date de notification", "le délai d’exécution"]);
    expect(disposition).toEqual({
      kind: "not-closed",
      tone: "pending",
      word: "Sans clôture connue, exécution non publique",
    });
  });

  test("bounds the deadline of the first clause only", () => {
    const { injunctions } = registerOn("2026-11-21");
    const deadlines = ["premier", "second"].map((one) => {
      const { deadline, earliestDeadline } = viewOf(injunctions, `san-2026-003-${one}-palier`);
      return [deadline, earliestDeadline];
    });
    expect(deadlines).toEqual([
      [null, "2026-02-22"],
      [null, null],
    ]);
  });
});

describe("the astreinte of Google in 2020", () => {
  test.each([
    {
      asOf: "2021-03-01",
      status: "running-delay",
      disposition: {
        kind: "delay-running",
        tone: "pending",
        word: "Délai en cours",
        detail: "échéance au plus tôt le 7 mars 2021",
      },
      upperBound: 0,
    },
    {
      asOf: "2021-04-29",
      status: "undetermined",
      disposition: { kind: "not-closed", tone: "pending", word: "Sans clôture connue, exécution non publique" },
      upperBound: 5_300_000,
    },
    {
      asOf: "2021-04-30",
      status: "closed",
      disposition: {
        kind: "closed",
        tone: "settled",
        word: "Close le 30 avril 2021",
        detail: "exécutée dans le délai : rien n’a jamais couru",
      },
      upperBound: 0,
    },
  ])("is $status as of $asOf", ({ asOf, status, disposition, upperBound }) => {
    const view = viewOf(registerOn(asOf).astreintes, "san-2020-012");
    expect(view.accrual).toMatchObject({ status, upperBound });
    expect(view.disposition).toEqual(disposition);
  });

  test("names both addressees", () => {
    const { title } = viewOf(registerOn("2026-11-21").astreintes, "san-2020-012");
    expect(title).toBe("Google LLC et Google Ireland Limited : astreinte de SAN-2020-012");
  });
});

test("the liquidation of Clearview AI is due, though nothing says how many days ran", () => {
  const { accrual, liquidations } = viewOf(registerOn("2026-11-21").astreintes, "san-2022-019");
  expect(accrual).toMatchObject({ status: "partly-liquidated", theoretical: null, liquidated: 5_200_000 });
  expect(liquidations.map(({ amount }) => amount)).toEqual([5_200_000]);
});
