import { describe, expect, test } from "vitest";
import { parseQuestions } from "../../../src/law/questions.ts";
import { accrual, problemsWith } from "./accrual-question.ts";

describe("dates that cannot both be right", () => {
  const decision = "attendu une date qui ne précède pas la décision (2 janvier 2025)";
  const remedy = "corriger l’une des deux dates";
  test.each([
    { field: "closedOn", changes: { closedOn: "2025-01-01" }, problem: `${decision}, reçu "2025-01-01" ; ${remedy}` },
    { field: "asOf", changes: { asOf: "2025-01-01" }, problem: `${decision}, reçu "2025-01-01" ; ${remedy}` },
    {
      field: "completedOn",
      changes: { completedOn: "2025-01-01" },
      problem: `${decision}, reçu "2025-01-01" ; ${remedy}`,
    },
    {
      field: "clauses.0.completedOn",
      changes: { delay: undefined, clauses: [{ delay: "P1M", completedOn: "2025-01-01" }] },
      problem: `${decision}, reçu "2025-01-01" ; ${remedy}`,
    },
    {
      field: "closureFinding",
      changes: { closureFinding: "in-time" },
      problem: 'attendu rien sans « closedOn », reçu "in-time" ; écrire la date de clôture',
    },
    {
      field: "clauses",
      changes: { delay: null, clauses: [] },
      problem: "attendu un élément au moins, reçu [] ; écrire une mesure, ou retirer « clauses »",
    },
    {
      field: "delay",
      changes: { clauses: [{ delay: "P1M" }] },
      problem: "attendu rien à côté de « clauses », reçu une valeur ; l’écrire dans chaque élément de « clauses »",
    },
    {
      field: "notifiedBetween",
      changes: { notifiedBetween: { earliest: "2025-01-10", latest: "2025-01-12" } },
      problem: "attendu rien à côté de « notifiedOn », reçu une valeur ; garder l’un des deux",
    },
  ])("$field", ({ field, changes, problem }) => {
    expect(problemsWith("accrual", { ...accrual, ...changes })).toStrictEqual([`q : champ « ${field} » : ${problem}.`]);
  });
});

test.each([
  {
    fact: "a window of notification",
    changes: { notifiedOn: undefined, notifiedBetween: { earliest: "2025-01-10", latest: "2025-01-20" } },
    output: { status: "overdue", deadline: null, daysLate: null, upperBound: 83_000 },
  },
  {
    fact: "an open suspension",
    changes: { suspensions: [{ from: "2025-03-21", to: null }] },
    output: { status: "overdue", daysLate: 10 },
  },
  {
    fact: "a final liquidation",
    changes: { liquidations: [{ decidedOn: "2025-05-01", amount: 1000, until: "2025-03-31", final: true }] },
    output: { status: "liquidated", liquidated: 1000 },
  },
  {
    fact: "a delay left out, which is unknown",
    changes: { delay: undefined },
    output: { status: "undetermined", daysLate: null },
  },
  {
    fact: "the day of the decision as its as-of day",
    changes: { asOf: "2025-01-02" },
    output: { status: "running-delay" },
  },
  { fact: "a rate of nothing", changes: { ratePerDay: 0 }, output: { daysLate: 83, theoretical: 0 } },
  { fact: "the procedure", changes: { procedure: "simplified" }, output: { daysLate: 83 } },
])("an accrual may hold $fact", ({ changes, output }) => {
  const parsed = parseQuestions(JSON.stringify([{ id: "q", kind: "accrual", input: { ...accrual, ...changes } }]));
  expect("questions" in parsed && parsed.questions[0]?.ask().output).toMatchObject(output);
});
