import { expect, test } from "vitest";
import { checkPersons } from "../../../src/registry/checks/persons.ts";
import type { CheckInput } from "../../../src/registry/checks/complaint.ts";
import { toLookup } from "../../../src/registry/lookup.ts";
import { changed, samples, toRecords } from "../../records/samples.ts";
import { realContent } from "../real-register.ts";

function problemsOf(records: typeof realContent.records): string[] {
  const input = { lookup: toLookup(records, []) } as unknown as CheckInput;
  return checkPersons(input).map(({ file, field, received }) => `${file} ${field} ${received}`);
}

const withSummary = (summary: string): typeof realContent.records =>
  toRecords({ ...samples, "decisions/san-2025-100": changed("decisions/san-2025-100", { summary }) });

test("the records of the project name no natural person", () => {
  expect(problemsOf(realContent.records)).toEqual([]);
});

test.each([
  "La CNIL suit M. Durand.",
  "La CNIL suit Mme de la Tour sans la nommer, puis Mme Durand.",
  "La CNIL entend Maître Durand.",
  "La rapporteure Jeanne Durand propose une amende.",
  "Le rapporteur public, Jean Durand, conclut au rejet.",
  "La présidente Jeanne Durand-Dupont décide.",
  "Un agent Jean Durand contrôle le site.",
])("« %s » is refused", (summary) => {
  expect(problemsOf(withSummary(summary))).toHaveLength(1);
});

test.each([
  "La rapporteure propose une amende à Free Mobile.",
  "Le président de la CNIL met en demeure Carrefour France.",
  "La présidente clôt la mise en demeure.",
  "Le juge suspend l’article 5 du RGPD.",
  "Les avocats du Conseil d’État plaident.",
])("« %s » names nobody", (summary) => {
  expect(problemsOf(withSummary(summary))).toEqual([]);
});

test("a name in a lesson, a theme or a glossary is refused as well", () => {
  const records = toRecords({
    ...samples,
    "glossary/astreinte": changed("glossary/astreinte", { definition: "Une somme, selon Mme Durand." }),
    "themes/securite": changed("themes/securite", { summary: "Protéger, dit le rapporteur Jean Durand." }),
    "vectors/vulnerabilite": changed("vectors/vulnerabilite", { summary: "Une faille de M. Durand." }),
    "lessons/exemple": changed("lessons/exemple", { summary: "On y suit le juge Jean Durand." }),
  });
  expect(problemsOf(records).map((one) => one.split(" ")[0])).toHaveLength(4);
});

test("somebody who trades alone is not named", () => {
  const named = (change: object): string[] =>
    problemsOf(toRecords({ ...samples, "organisations/exemple": changed("organisations/exemple", { ...change }) }));
  expect(named({ summary: "Une entreprise individuelle de vente en ligne." })).toHaveLength(1);
  expect(named({ name: "Durand, médecin libéral" })).toHaveLength(1);
  expect(named({ summary: "Une entreprise individuelle de vente en ligne.", isUnnamed: true })).toEqual([]);
});
