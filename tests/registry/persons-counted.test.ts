import { expect, test } from "vitest";
import { mostPersons } from "../../src/registry/persons-counted.ts";
import { toNamedCase } from "../../src/registry/comparables/named.ts";
import { bandOf, personBands } from "../../src/registry/comparables/words.ts";
import { realContent, registerOn } from "./real-register.ts";

test.each([
  { unit: "abonnés touchés par la violation", counts: true },
  { unit: "clients actifs", counts: true },
  { unit: "personnes, selon la société", counts: true },
  { unit: "utilisateurs en France", counts: true },
  { unit: "visiteurs uniques par mois", counts: false },
  { unit: "comptes clients", counts: false },
  { unit: "utilisateurs dans le monde", counts: false },
  { unit: "personnes représentées par une réclamation", counts: false },
])("« $unit » counts persons of the case: $counts", ({ unit, counts }) => {
  expect(mostPersons([{ count: 3, unit, approximate: false }]) !== undefined).toBe(counts);
});

test("of several counts of persons the largest is taken, whatever else is larger", () => {
  const counts = [
    { count: 5, unit: "clients", approximate: false },
    { count: 9, unit: "prospects", approximate: true },
    { count: 90, unit: "comptes", approximate: false },
  ];
  expect(mostPersons(counts)).toBe(counts[1]);
  expect(mostPersons([{ count: 0, unit: "clients", approximate: false }])).toBeUndefined();
});

test("statistics and comparisons count the same persons of every sanction", () => {
  const register = registerOn("2026-11-22");
  const organisations = new Map(register.organisations.map((view) => [view.id, view]));
  const sanctions = register.decisions.filter(({ record }) => record.kind === "sanction");
  const bands = sanctions.map((view) => [view.id, toNamedCase(view, organisations).traits.persons]);
  const expected = sanctions.map(({ id, record }) => {
    const most = record.kind === "sanction" ? mostPersons(record.personsAffected) : undefined;
    return [id, most === undefined ? null : bandOf(most.count, personBands)];
  });
  expect(bands).toEqual(expected);
  expect(expected.filter(([, band]) => band !== null).length).toBeGreaterThan(30);
});

test("every count of the records begins with a word that was weighed", () => {
  const weighed =
    /^(?:SMS|Freebox|abonnés|adhérents|adresses|agents|clients|comptes|contacts|contrats|courriers|demandes|documents|fiches|fichiers|identifiants|lignes|mots de passe|numéros|patients|personnes|plaintes|prospects|ressortissants|salariés|séries|terminaux|utilisateurs|visiteurs)\b/;
  const units = realContent.records.decisions.flatMap((one) =>
    one.kind === "sanction" ? (one.personsAffected ?? []).map(({ unit }) => unit) : [],
  );
  expect(units.filter((unit) => !weighed.test(unit))).toEqual([]);
});
