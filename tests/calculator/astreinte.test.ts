import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/calculator/answer.ts";
import { answerAstreinte } from "../../src/calculator/astreinte.ts";
import { type Fault, FieldReader } from "../../src/calculator/field-reader.ts";

const kourou = {
  decision: "2023-12-12",
  notification: "connue",
  notifiee: "2023-12-18",
  taux: "150",
  "terme-1": "delai",
  "mois-1": "2",
  etat: "2024-04-04",
};

type Fields = Readonly<Record<string, string>>;

function answer(fields: Fields): Answer {
  const found = answerAstreinte(new FieldReader(new URLSearchParams(fields)));
  if (found === null) throw new Error("a field is refused");
  return found;
}

function faults(fields: Fields): readonly Fault[] {
  const reader = new FieldReader(new URLSearchParams(fields));
  expect(answerAstreinte(reader)).toBeNull();
  return reader.faults;
}

describe("an astreinte", () => {
  test("of Kourou, on 4 April 2024: 46 days, 6 900 € at the most, on a condition", () => {
    const { sentence, places, missing } = answer(kourou);
    expect(sentence).toBe(
      "46 jours de retard au 4 avril 2024, si l’injonction n’a pas été exécutée ; maximum théorique : 6 900 €.",
    );
    expect(places).toMatchObject({
      echeance: "18 février 2024",
      retard: "46 jours",
      theorique: "6 900 €",
      liquide: "aucune décision",
      reste: "6 900 €",
    });
    expect(missing).toEqual([]);
  });

  test("keeps its three numbers apart once a part is liquidated", () => {
    const later = { "execution-1": "2024-09-17", cloture: "2024-11-07", etat: "2026-01-01" };
    const paid = { "liquidation-1": "2024-07-22", "montant-1": "6900", "jusqu-au-1": "2024-04-04" };
    const { places, sentence } = answer({ ...kourou, ...later, ...paid });
    expect(places).toMatchObject({ theorique: "31 800 €", liquide: "6 900 €", reste: "24 900 €" });
    expect(sentence).not.toContain("si l’injonction");
  });

  test("notified on an unknown day has no amount, only a bound that says what it is", () => {
    const { sentence, places, missing } = answer({ ...kourou, notification: "inconnue" });
    expect(sentence).toBe("Aucun montant ne peut être calculé : il manque la date de notification.");
    expect(places).toMatchObject({
      echeance: "au plus tôt le 12 février 2024",
      retard: "de 0 à 52 jours",
      theorique: "inconnu",
      "theorique-note": "borne haute : 7 800 € pour 52 jours, qui n’est pas un montant dû",
      reste: "inconnu",
    });
    expect(missing).toEqual(["la date de notification"]);
  });

  test("notified between two days has no amount either", () => {
    const between = { notification: "encadree", "notifiee-entre": "2023-12-16", "notifiee-et": "2023-12-18" };
    const { places } = answer({ ...kourou, ...between });
    expect(places).toMatchObject({
      echeance: "entre le 16 février 2024 et le 18 février 2024",
      retard: "de 46 à 48 jours",
      theorique: "inconnu",
    });
  });

  test("within its delay accrues nothing", () => {
    expect(answer({ ...kourou, etat: "2024-02-18" }).sentence).toBe(
      "Aucun jour de retard au 18 février 2024 : rien n’a couru.",
    );
  });

  test("of several measures counts a day once and tells each deadline", () => {
    const { places } = answer({ ...kourou, "terme-2": "jour", "echeance-2": "2024-03-01" });
    expect(places).toMatchObject({
      retard: "46 jours",
      "echeance-note": "mesure 1 : 18 février 2024 ; mesure 2 : 1er mars 2024",
    });
  });
});

test("an injunction without astreinte has a deadline and no amount", () => {
  const { sentence, places, reasons } = answer({ ...kourou, taux: "" });
  expect(sentence).toBe("Échéance : dimanche 18 février 2024.");
  expect(places).not.toHaveProperty("theorique");
  expect(reasons.map(({ rule }) => rule)).toEqual(["R-AST-06", "R-DEL-04"]);
});

describe("what is refused, and what is said of it", () => {
  test.each([
    {
      fact: "a day that is none",
      fields: { notifiee: "2023-02-30" },
      field: "notifiee",
      says: "Date attendue, par exemple 18/12/2023.",
    },
    {
      fact: "a missing day",
      fields: { notifiee: "" },
      field: "notifiee",
      says: "Date attendue, par exemple 18/12/2023.",
    },
    {
      fact: "a rate with cents",
      fields: { taux: "150,5" },
      field: "taux",
      says: "Nombre entier d’euros attendu, par exemple 150.",
    },
    {
      fact: "a delay without length",
      fields: { "mois-1": "" },
      field: "mois-1",
      says: "Nombre de mois ou de jours attendu, par exemple 2.",
    },
    {
      fact: "a liquidation without amount",
      fields: { "liquidation-1": "2024-04-04", "jusqu-au-1": "2024-04-01" },
      field: "montant-1",
      says: "Montant attendu, par exemple 6900.",
    },
    {
      fact: "a state before the decision",
      fields: { etat: "2023-12-01" },
      field: "etat",
      says: "Il faut une date qui ne précède pas la décision (12 décembre 2023).",
    },
    {
      fact: "a finding without closure",
      fields: { constat: "en-retard" },
      field: "cloture",
      says: "Date attendue, par exemple 18/12/2023.",
    },
  ])("$fact", ({ fields, field, says }) => {
    expect(faults({ ...kourou, ...fields })).toEqual([{ field, text: says }]);
  });

  test("a contradiction is said by its path in the terms", () => {
    expect(faults({ ...kourou, notifiee: "2023-12-01" })).toEqual([
      { field: "notifiedOn", text: "Il faut une date qui ne précède pas la décision (12 décembre 2023)." },
    ]);
  });
});
