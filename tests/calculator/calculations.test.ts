import { describe, expect, test } from "vitest";
import { calculations } from "../../src/calculator/calculations.ts";
import { FieldReader } from "../../src/calculator/field-reader.ts";

function ask(
  id: string,
  query: string,
): { sentence: string | undefined; rules: readonly string[]; faults: readonly string[] } {
  const fields = new FieldReader(new URLSearchParams(query));
  const answer = calculations[id]?.(fields) ?? null;
  return {
    sentence: answer?.sentence,
    rules: [...new Set(answer?.reasons.map(({ rule }) => rule))],
    faults: fields.faults.map(({ field }) => field),
  };
}

describe("the last day to appeal", () => {
  test.each([
    { domicile: "metropole", day: "lundi 19 février 2024" },
    { domicile: "outre-mer", day: "mardi 19 mars 2024" },
    { domicile: "etranger", day: "vendredi 19 avril 2024" },
  ])("from $domicile: $day", ({ domicile, day }) => {
    const { sentence, rules } = ask("recours", `notifiee=2023-12-18&domicile=${domicile}`);
    expect(sentence).toBe(`Dernier jour pour saisir le Conseil d’État : ${day}.`);
    expect(rules).toEqual(["R-APP-02", "R-APP-03", "R-APP-04"]);
  });

  test("needs the day and the place", () => {
    expect(ask("recours", "").faults).toEqual(["notifiee", "domicile"]);
  });
});

describe("the ceiling of a fine", () => {
  test.each([
    {
      who: "France Travail",
      query: "article=RGPD 32&organisme=organisme-public",
      says: "Plafond de l’amende : 10 000 000 €.",
    },
    {
      who: "an undertaking",
      query: "article=RGPD 32&article=RGPD 5&organisme=entreprise&chiffre=1000000000",
      says: "Plafond de l’amende : 40 000 000 €.",
    },
    { who: "the State", query: "article=RGPD 5&organisme=etat", says: "Aucune amende n’est possible." },
    {
      who: "the simplified procedure",
      query: "article=RGPD 5&organisme=autre&procedure=simplifiee",
      says: "Plafond de l’amende : 20 000 €.",
    },
    {
      who: "an old breach",
      query: "article=RGPD 5&organisme=autre&fin=2015-06-01",
      says: "Plafond de l’amende : 150 000 €.",
    },
    {
      who: "an old and repeated breach",
      query: "article=RGPD 5&organisme=autre&fin=2015-06-01&reitere=oui",
      says: "Plafond de l’amende : 300 000 €.",
    },
    {
      who: "a breach before any verified version",
      query: "article=RGPD 5&organisme=autre&fin=2001-01-01",
      says: "Plafond de l’amende : inconnu.",
    },
  ])("for $who", ({ query, says }) => {
    expect(ask("plafond", query).sentence).toBe(says);
  });

  test("needs an article and a kind of body", () => {
    expect(ask("plafond", "article=32").faults).toEqual(["article", "organisme"]);
  });
});

describe("the day on which a name is withdrawn", () => {
  test.each([
    { query: "publiee=2026-01-29&ans=2", day: "dimanche 30 janvier 2028" },
    { query: "publiee=2026-01-29&mois=18", day: "vendredi 30 juillet 2027" },
  ])("$query: $day", ({ query, day }) => {
    expect(ask("nom", query).sentence).toBe(`Le nom est retiré le ${day}.`);
  });

  test.each([
    { query: "ans=2", faults: ["publiee"] },
    { query: "publiee=2026-01-29", faults: ["ans"] },
    { query: "publiee=2026-01-29&ans=deux", faults: ["ans"] },
  ])("$query is refused", ({ query, faults }) => {
    expect(ask("nom", query).faults).toEqual(faults);
  });
});
