import { expect, test } from "vitest";
import { toRegister } from "../../src/registry/registry.ts";
import type { AstreinteView } from "../../src/registry/views.ts";
import { changed, samples, sources, toRecords, type Data, type Files } from "../records/samples.ts";
import { viewOf } from "./real-register.ts";

const asOf = "2026-11-21";

/** A decision of 3 February 2025 that moves an order to another day. */
function moved(newDeadline: string): Data {
  const amendments = [{ decidedOn: "2025-02-03", newDeadline }];
  return { amendments, sources: sources("order", "delay", "amendments") };
}

/** Two orders under one rate of 100 euros a day, notified on 13 January 2025: two months, and three. */
function astreinteOf({ first = {}, second = {}, ...others }: Files): AstreinteView {
  const files = {
    ...samples,
    "injunctions/san-2025-100-securite": changed("injunctions/san-2025-100-securite", first),
    "injunctions/san-2025-100-duree": changed("injunctions/san-2025-100-securite", { delay: "P3M", ...second }),
    "astreintes/san-2025-100": changed("astreintes/san-2025-100", {
      clauses: [
        { injunctions: ["san-2025-100-securite"], delay: "P2M" },
        { injunctions: ["san-2025-100-duree"], delay: "P3M" },
      ],
    }),
    ...others,
  };
  const kept = Object.entries(files).filter(
    ([path, data]) => path !== "decisions/san-2025-110" && data["kind"] !== "ruling",
  );
  return viewOf(toRegister(toRecords(Object.fromEntries(kept)), [], asOf).astreintes, "san-2025-100");
}

function closing(injunction: string, finding: string | null, closedOn: string): Data {
  return changed("decisions/san-2025-120", {
    injunctions: [injunction],
    finding,
    closedOn,
    decidedOn: closedOn,
    sources: sources(
      "number",
      "decidedOn",
      "organisations",
      "procedure",
      "closedOn",
      ...(finding === null ? [] : ["finding"]),
    ),
  });
}

test.each([
  { fact: "both in time", findings: ["in-time", "in-time"], theoretical: 0 },
  { fact: "the first late, the last in time", findings: ["late", "in-time"], theoretical: null },
  { fact: "the first in time, the last late", findings: ["in-time", "late"], theoretical: null },
  { fact: "the first silent on the moment, the last in time", findings: ["met", "in-time"], theoretical: null },
  { fact: "the first unknown, the last in time", findings: [null, "in-time"], theoretical: null },
])("of two orders closed apart, $fact: the theoretical maximum is $theoretical", ({ findings, theoretical }) => {
  const [one = null, other = null] = findings;
  const { accrual } = astreinteOf({
    "decisions/san-2025-120": closing("san-2025-100-securite", one, "2025-09-01"),
    "decisions/san-2025-121": { ...closing("san-2025-100-duree", other, "2025-10-01"), number: "SAN-2025-121" },
  });
  expect(accrual).toMatchObject({ status: "closed", theoretical });
});

test("one order closed of two does not close the astreinte", () => {
  const { accrual } = astreinteOf({});
  expect(accrual.status).toBe("overdue");
});

test("a decision that moves one order leaves the other at its own day", () => {
  const { terms, accrual, injunctions } = astreinteOf({
    first: moved("2025-12-31"),
    "decisions/san-2025-120": closing("san-2025-100-securite", null, "2026-02-01"),
  });
  expect(accrual.clauses.map(({ deadline }) => ("day" in deadline ? String(deadline.day) : deadline.kind))).toEqual([
    "2025-12-31",
    "2025-04-13",
  ]);
  expect(injunctions.map(({ deadline }) => deadline)).toEqual(["2025-12-31", "2025-04-13"]);
  expect(terms.amendments).toEqual([]);
});

test("a decision that moves the only clause is told as such", () => {
  const files = {
    ...samples,
    "injunctions/san-2025-100-securite": changed("injunctions/san-2025-100-securite", moved("2025-12-31")),
  };
  const { accrual } = viewOf(toRegister(toRecords(files), [], asOf).astreintes, "san-2025-100");
  expect(accrual.because[0]?.text).toBe(
    "Une décision du 3 février 2025 porte l’échéance au mercredi 31 décembre 2025.",
  );
});

test("a clause of several orders moves once each of them does, to the first of the new days", () => {
  const clauses = [{ injunctions: ["san-2025-100-securite", "san-2025-100-duree"], delay: "P2M" }];
  const dayWhen = (second: Data): string => {
    const { accrual } = astreinteOf({
      first: moved("2025-12-31"),
      second: { delay: "P2M", ...second },
      "astreintes/san-2025-100": changed("astreintes/san-2025-100", { clauses }),
    });
    return accrual.deadline.kind === "exact" ? String(accrual.deadline.day) : accrual.deadline.kind;
  };
  expect(dayWhen({})).toBe("2025-03-13");
  expect(dayWhen(moved("2025-11-30"))).toBe("2025-11-30");
});
