import { describe, expect, test } from "vitest";
import { toAccording } from "../../../src/outputs/wording/according.ts";
import { toCapital } from "../../../src/registry/letter-case.ts";
import { realContent } from "../../registry/real-register.ts";

test.each([
  ["CNIL, délibération SAN-2026-009", "selon la CNIL, délibération SAN-2026-009"],
  ["AFP", "selon l’AFP"],
  ["Conseil d’État, rapporté par Next", "selon le Conseil d’État, rapporté par Next"],
  ["Le ministère, dans son communiqué", "selon le ministère, dans son communiqué"],
  ["La Cnav, selon Santé Cool", "selon la Cnav, selon Santé Cool"],
  ["L’hôpital, à l’AFP", "selon l’hôpital, à l’AFP"],
  ["Un mot jamais vu", "selon un mot jamais vu"],
  ["Ministère de la Santé", "selon le ministère de la Santé"],
  ["Auteur d’un message sur un forum", "selon l’auteur d’un message sur un forum"],
  ["Annonce de vente", "selon une annonce de vente"],
  ["Vendeur anonyme sur un forum", "selon un vendeur anonyme sur un forum"],
  ["Groupe Canal +, devant la CNIL", "selon le groupe Canal +, devant la CNIL"],
  ["Urssaf, à RTL", "selon l’Urssaf, à RTL"],
])("%s is told with its article: %s", (saidBy, told) => {
  expect(toAccording(saidBy)).toBe(told);
});

test.each(["Free", "Le Monde et BFMTV", "L’Usine digitale", "La Poste Mobile", "Bonjour la fuite", "CNILE", "Pressé"])(
  "%s keeps its name as it is written",
  (saidBy) => {
    expect(toAccording(saidBy)).toBe(`selon ${saidBy}`);
  },
);

describe("everybody who says a figure of the register", () => {
  const said = realContent.records.incidents.flatMap(({ figures, dataNotExposed = [] }) =>
    [...figures, ...dataNotExposed].map(({ saidBy }) => saidBy),
  );

  test("keeps each word", () => {
    expect(said.filter((name) => !toAccording(name).toLowerCase().endsWith(name.toLowerCase()))).toEqual([]);
  });

  test("has at most one article", () => {
    const article = "(?:(?:les?|la|une?) |l’)";
    expect(said.filter((name) => new RegExp(`^selon ${article}${article}`, "i").test(toAccording(name)))).toEqual([]);
  });

  test("is told the same when its article is written already", () => {
    const sayers = said.map((name) => toAccording(name).slice("selon ".length));
    expect(sayers.map((sayer) => toAccording(toCapital(sayer)))).toEqual(sayers.map((sayer) => `selon ${sayer}`));
  });
});
