import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import { type DueDate, dueDates, splitDues } from "../../src/registry/due-dates.ts";
import { registerOn, viewOf } from "./real-register.ts";

const today = registerOn("2026-11-21");
const dues = dueDates(today);
const days = (decision: string): string[] =>
  dues
    .filter((due) => due.decision === decision)
    .map(({ id, day, isBound }) => `${day} ${isBound ? "au plus tôt " : ""}${id}`);

describe("the due dates of the register on 21 November 2026", () => {
  test.each([
    {
      decision: "san-2023-018",
      told: [
        "2023-12-25 injunctions/san-2023-018-affichage#deadline",
        "2024-02-18 injunctions/san-2023-018-dpo#deadline",
        "2024-03-19 decisions/san-2023-018#appeal-end",
        "2024-12-20 decisions/san-2023-018#name-withdrawal",
      ],
    },
    {
      decision: "san-2026-003",
      told: [
        "2026-02-22 au plus tôt injunctions/san-2026-003-premier-palier#deadline",
        "2028-01-30 decisions/san-2026-003#name-withdrawal",
      ],
    },
  ])("of $decision are told with their bounds", ({ decision, told }) => {
    expect(days(decision)).toEqual(told);
  });

  test("come oldest first, each under a key of its own", () => {
    expect(dues.map(({ day }) => day)).toEqual(dues.map(({ day }) => day).toSorted());
    expect(new Set(dues.map(({ id }) => id)).size).toBe(dues.length);
  });

  test("are the days that the pages of injunctions and decisions show", () => {
    for (const { kind, id, record, decision, day } of dues) {
      const view = viewOf(today.decisions, decision);
      const shown = {
        deadline: view.injunctions
          .filter((one) => id.startsWith(`injunctions/${one.id}#`))
          .map((one) => one.deadline ?? one.earliestDeadline),
        appeal: [view.appeal?.lastDay?.value],
        withdrawal: [view.anonymousFrom?.value],
      }[kind];
      if (record.startsWith("injunctions/") || kind !== "deadline") expect(shown).toEqual([day]);
    }
  });

  test("fall in the coming year, later or in the past, and in one of the three only", () => {
    const { next, later, past } = splitDues(dues, parseDay("2026-11-21"));
    const ids = [...past, ...next, ...later].map(({ id }) => id);
    expect(ids).toEqual(dues.map(({ id }) => id));
    expect(next.map(({ day }) => day).filter((day) => day < "2026-11-21" || day > "2027-11-21")).toEqual([]);
  });
});

test("the day itself is still to come, and so is the same day a year later", () => {
  const list = ["2026-11-20", "2026-11-21", "2027-11-21", "2027-11-22"].flatMap((day) =>
    dues.slice(0, 1).map((due): DueDate => ({ ...due, day })),
  );
  const { next, later, past } = splitDues(list, parseDay("2026-11-21"));
  expect([past, next, later].map((part) => part.map(({ day }) => day))).toEqual([
    ["2026-11-20"],
    ["2026-11-21", "2027-11-21"],
    ["2027-11-22"],
  ]);
});
