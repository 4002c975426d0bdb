import { expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { conventions, COUNT_COMPLIANCE_DAY, EXTEND_INJUNCTION_DEADLINE } from "../../src/law/conventions.ts";
import { rules } from "../../src/law/rules.ts";
import { eurosPerDay } from "../../src/law/units.ts";
import { clause, notifiedOn, termsWith } from "./terms.ts";

const kourou = termsWith({
  ratePerDay: eurosPerDay(150),
  decidedOn: parseDay("2023-12-12"),
  notification: notifiedOn("2023-12-18"),
});

const cnilExample = termsWith({
  ratePerDay: eurosPerDay(100),
  notification: notifiedOn("2025-03-04"),
  clauses: [clause("P2M", "2025-05-14")],
});

test("the two doubtful conventions are the ones that the published amounts confirm", () => {
  expect(conventions).toStrictEqual({ extendInjunctionDeadline: false, countComplianceDay: true });
  expect([EXTEND_INJUNCTION_DEADLINE, COUNT_COMPLIANCE_DAY]).toStrictEqual([false, true]);
});

test("a rule says the convention that it follows, and its doubt, and no other rule has one", () => {
  const said = Object.entries(rules).flatMap(([id, { convention, doubt }]) =>
    convention ? [{ id, convention, doubt }] : [],
  );
  expect(said).toStrictEqual([
    { id: "R-AST-08", convention: "Le jour d’une exécution tardive compte.", doubt: rules["R-AST-08"].doubt },
    {
      id: "R-DEL-04",
      convention: "L’échéance d’une injonction n’est jamais reportée.",
      doubt: rules["R-DEL-04"].doubt,
    },
  ]);
});

test.each([
  { extendInjunctionDeadline: false, amount: 6900 },
  { extendInjunctionDeadline: true, amount: 6750 },
])(
  "Kourou was liquidated 6 900 €: extended $extendInjunctionDeadline gives $amount",
  ({ extendInjunctionDeadline, amount }) => {
    const answer = computeAccrual(kourou, parseDay("2024-04-04"), { ...conventions, extendInjunctionDeadline });
    expect(answer.theoretical).toBe(amount);
  },
);

test.each([
  { countComplianceDay: true, amount: 1000 },
  { countComplianceDay: false, amount: 900 },
])("the CNIL’s example makes 1 000 €: counted $countComplianceDay gives $amount", ({ countComplianceDay, amount }) => {
  const answer = computeAccrual(cnilExample, parseDay("2025-06-01"), { ...conventions, countComplianceDay });
  expect(answer.theoretical).toBe(amount);
});

test("the day of compliance changes nothing before there is one", () => {
  const answer = computeAccrual(kourou, parseDay("2024-04-04"), { ...conventions, countComplianceDay: false });
  expect(answer.daysLate).toBe(46);
});
