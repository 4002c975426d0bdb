import { toCalculatorQuery } from "../../outputs/calculator-query.ts";
import { workedExamples } from "../worked-examples.ts";
import type { Link, RegisterView } from "../../registry/views.ts";

/** Links that open a form filled in, by calculation; their inputs come from the records and from the worked examples. */
export function calculatorExamples(register: RegisterView): Readonly<Record<string, readonly Link[]>> {
  return {
    astreinte: astreinteExamples(register),
    violation: [
      toExample("violation", "L’heure d’été du 29 mars 2026", { connue: "2026-03-27", heure: "18:00" }),
      toExample("violation", "L’heure d’hiver du 25 octobre 2026", { connue: "2026-10-23", heure: "18:00" }),
    ],
    recours: register.decisions
      .filter(({ id, record }) => id === "san-2023-018" && record.notifiedOn)
      .map(({ record }) =>
        toExample("recours", "Kourou, outre-mer", { notifiee: record.notifiedOn ?? "", domicile: "outre-mer" }),
      ),
    plafond: [
      toExample("plafond", "France Travail", { article: "RGPD 32", organisme: "organisme-public" }),
      toExample("plafond", "Cookies, un milliard d’euros de chiffre d’affaires", {
        article: "LIL 82",
        organisme: "entreprise",
        chiffre: "1000000000",
      }),
    ],
    nom: register.decisions
      .filter(({ id, record }) => id === "san-2026-003" && record.publishedOn)
      .map(({ record }) => toExample("nom", "France Travail", { publiee: record.publishedOn ?? "", ans: "2" })),
  };
}

const exampleTexts: Readonly<Record<string, string>> = {
  "exemple-kourou": "Kourou au 4 avril 2024",
  "exemple-cnil": "L’exemple de la CNIL",
  "exemple-clearview": "Clearview",
  "exemple-google": "Google, 2020",
};

function astreinteExamples({ astreintes, asOf }: RegisterView): Link[] {
  const worked = workedExamples().map((one) => ({
    text: exampleTexts[one.id],
    query: toCalculatorQuery(one.terms, one.asOf),
  }));
  const current = astreintes
    .filter(({ id }) => id === "san-2026-003")
    .map((view) => ({ text: "France Travail aujourd’hui", query: toCalculatorQuery(view.terms, asOf) }));
  return [...worked, ...current].flatMap(({ text, query }) =>
    text === undefined || query === null ? [] : [{ href: `${query}#astreinte`, text }],
  );
}

function toExample(id: string, text: string, fields: Readonly<Record<string, string>>): Link {
  return { href: `?${new URLSearchParams({ calcul: id, ...fields }).toString()}#${id}`, text };
}
