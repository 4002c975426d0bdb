import { describe, expect, test } from "vitest";
import { changed, problemsOf, samples, toFile } from "./samples.ts";

const paths = Object.keys(samples);

describe.each(paths)("%s", (path) => {
  test("fits with the least that it may say", () => {
    expect(problemsOf(path, toFile(changed(path, {})))).toEqual([]);
  });

  test("may not hold a field that the model does not know, and each is told", () => {
    const fields = problemsOf(path, toFile(changed(path, { montant: 1, constructor: 2 }))).map(({ field }) => field);
    expect(fields).toEqual(["montant", "constructor"]);
  });

  test.each(Object.keys(samples[path] ?? {}))("may not hold %s as a group of fields of its own", (field) => {
    const problems = problemsOf(path, toFile(changed(path, { [field]: { x: true } })));
    expect(problems.map((one) => one.field.split(/[.[]/)[0])).toContain(field);
  });
});

test.each([
  { path: "decisions/san-2025-100", field: "decidedOn", value: "2025-02-30", why: "is no day of the calendar" },
  { path: "decisions/san-2025-100", field: "decidedOn", value: "2025-02", why: "is only a month" },
  { path: "decisions/san-2025-100", field: "decidedOn", value: "9 janvier 2025", why: "is a sentence" },
  { path: "decisions/san-2025-100", field: "decidedOn", value: "2025-01-09T00:00:00Z", why: "is an instant" },
  { path: "decisions/san-2025-100", field: "decidedOn", value: null, why: "is not known" },
  { path: "incidents/exemple-2024", field: "disclosedOn", value: "2024-13", why: "has thirteen months" },
  { path: "incidents/exemple-2024", field: "disclosedOn", value: "2024-02-30", why: "is no day of the calendar" },
  { path: "incidents/exemple-2024", field: "disclosedOn", value: 2024, why: "is a number, not a text" },
  { path: "incidents/exemple-2024", field: "notifiedOn", value: "2024-03", why: "is only a month" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "2 mois", why: "is not ISO 8601" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "P", why: "counts nothing" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "PT2H", why: "counts hours" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "P30D1M", why: "puts days before months" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "-P2M", why: "goes back" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "P99999M", why: "ends after the calendar" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: "5 000", why: "is a text with a space" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: "5000", why: "is a text" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: 5000.5, why: "has cents" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: -1, why: "is negative" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: 2 ** 53, why: "is too big to be exact" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: null, why: "is not known" },
  { path: "fines/san-2025-100-exemple", field: "decision", value: "délibération", why: "has accents" },
  { path: "fines/san-2025-100-exemple", field: "decision", value: "../san-2025-100", why: "climbs folders" },
  { path: "fines/san-2025-100-exemple", field: "decision", value: "SAN-2025-100", why: "has capitals" },
  { path: "fines/san-2025-100-exemple", field: "decision", value: "san--2025", why: "doubles a hyphen" },
  { path: "organisations/exemple", field: "country", value: "fr", why: "has small letters" },
  { path: "organisations/exemple", field: "sector", value: "toString", why: "is a word of the machine" },
  { path: "provisions/rgpd-32", field: "address", value: "javascript:alert(1)", why: "is code" },
  { path: "provisions/rgpd-32", field: "address", value: "https://exemple.fr/données", why: "has an accent" },
  { path: "provisions/rgpd-32", field: "article", value: 32, why: "is a number, not a text" },
  { path: "provisions/rgpd-32", field: "article", value: "5 § 1", why: "names a paragraph" },
  { path: "decisions/ce-500000", field: "ecli", value: "ECLI:FR:X", why: "is no ECLI" },
  { path: "decisions/san-2025-100", field: "kind", value: "avis", why: "is none of the five kinds" },
  { path: "organisations/exemple", field: "summary", value: "Une société.\nFrançaise.", why: "stands on two lines" },
  { path: "organisations/exemple", field: "name", value: "Exem\u202eple", why: "turns its letters round" },
  { path: "organisations/exemple", field: "name", value: "Exem\u00adple", why: "hides a hyphen" },
  { path: "organisations/exemple", field: "name", value: "Exemple\u0301", why: "is not in composed form" },
  { path: "organisations/exemple", field: "name", value: "Ех\u0435mple", why: "mixes alphabets" },
  { path: "organisations/exemple", field: "name", value: "\uff25xemple", why: "has a full-width letter" },
  { path: "organisations/exemple", field: "name", value: "Exemple \ufffd", why: "was read in another encoding" },
])("$field is refused when it $why", ({ path, field, value }) => {
  const fields = problemsOf(path, toFile(changed(path, { [field]: value }))).map((one) => one.field);
  expect([...new Set(fields)]).toEqual([field]);
});

test.each([
  { path: "organisations/exemple", field: "name", value: "Æther & Cœur : l’Île n° 2 (« ÿ »)" },
  { path: "organisations/exemple", field: "country", value: null },
  { path: "incidents/exemple-2024", field: "disclosedOn", value: "2024" },
  { path: "injunctions/san-2025-100-securite", field: "delay", value: "P1Y6M15D" },
  { path: "fines/san-2025-100-exemple", field: "amount", value: 0 },
  { path: "provisions/rgpd-32", field: "article", value: "L34-5" },
])("$field $value fits", ({ path, field, value }) => {
  expect(problemsOf(path, toFile(changed(path, { [field]: value })))).toEqual([]);
});
