import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAstreinte } from "../../src/calculator/astreinte-fields.ts";
import { FieldReader } from "../../src/calculator/field-reader.ts";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { contradictions } from "../../src/law/accrual-contradictions.ts";
import { earliestOf, parseDay } from "../../src/law/civil-day.ts";
import { toCalculatorQuery } from "../../src/outputs/calculator-query.ts";
import { anyTerms, laterDay } from "../law/arbitraries.ts";
import { notifiedBetween, termsWith } from "../law/terms.ts";
import { frozenAstreintes, frozenDay } from "../outputs/charts/frozen-views.ts";

/** What the form can hold of any terms, without a contradiction. */
const heldTerms = anyTerms
  .map((terms): AstreinteTerms => ({
    ...terms,
    suspensions: terms.suspensions?.slice(0, 1),
    liquidations: terms.liquidations.map((one) => ({ ...one, until: earliestOf(one.until, one.decidedOn) })),
    closureFinding: terms.closedOn ? terms.closureFinding : null,
  }))
  .filter((terms) => contradictions(terms).length === 0);

function reopen(query: string | null): ReturnType<typeof parseAstreinte> {
  return parseAstreinte(new FieldReader(new URLSearchParams(query ?? "")));
}

describe("a link", () => {
  test("opens on terms that count the same, to the word", () => {
    fc.assert(
      fc.property(heldTerms, laterDay, (terms, asOf) => {
        const question = reopen(toCalculatorQuery(terms, asOf.toString()));
        expect(question?.asOf.toString()).toBe(asOf.toString());
        const counted = question && computeAccrual(question.terms, asOf);
        expect(JSON.stringify(counted)).toBe(JSON.stringify(computeAccrual(terms, asOf)));
      }),
    );
  });

  test.each([...frozenAstreintes.values()].map((view) => ({ id: view.id, view })))(
    "of the record $id counts what its page shows",
    ({ view }) => {
      const question = reopen(toCalculatorQuery(view.terms, frozenDay));
      const counted = question && computeAccrual(question.terms, question.asOf);
      expect(JSON.stringify(counted)).toBe(JSON.stringify(view.accrual));
    },
  );

  test("is read like a sentence", () => {
    const terms = termsWith({
      notification: notifiedBetween("2025-01-10", "2025-01-12"),
      clauses: [{ delay: "P1Y1W" }],
    });
    expect(toCalculatorQuery(terms, "2025-06-01")).toBe(
      "?calcul=astreinte&decision=2025-01-02&notification=encadree&notifiee-entre=2025-01-10&notifiee-et=2025-01-12" +
        "&taux=1000&terme-1=delai&mois-1=12&jours-1=7&etat=2025-06-01",
    );
  });

  test("carries the last amendment and the annulment", () => {
    const [first, last] = ["2025-02-01", "2025-03-01"].map(parseDay);
    if (!first || !last) throw new Error("two days");
    const amendments = [
      { decidedOn: last, newDeadline: parseDay("2025-07-01") },
      { decidedOn: first, newDeadline: parseDay("2025-05-01") },
    ];
    const question = reopen(
      toCalculatorQuery(termsWith({ amendments, annulledOn: parseDay("2026-01-01") }), "2026-02-01"),
    );
    expect(question?.terms.amendments?.map(({ newDeadline }) => newDeadline.toString())).toEqual(["2025-07-01"]);
    expect(question?.terms.annulledOn?.toString()).toBe("2026-01-01");
  });

  test("is not made for more measures than the form holds", () => {
    const clauses = Array.from({ length: 5 }, () => ({ delay: "P2M" }));
    expect(toCalculatorQuery(termsWith({ clauses }), "2025-06-01")).toBeNull();
  });
});
