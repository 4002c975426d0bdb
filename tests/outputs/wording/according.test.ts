import { expect, test } from "vitest";
import { toAccording } from "../../../src/outputs/wording/according.ts";

test.each([
  ["CNIL, délibération SAN-2026-009", "selon la CNIL, délibération SAN-2026-009"],
  ["Le ministère, dans son communiqué", "selon le ministère, dans son communiqué"],
  ["La Cnav, selon Santé Cool", "selon la Cnav, selon Santé Cool"],
  ["L’hôpital, à l’AFP", "selon l’hôpital, à l’AFP"],
  ["Ministère de la Santé", "selon le ministère de la Santé"],
  ["Auteur d’un message sur un forum", "selon l’auteur d’un message sur un forum"],
  ["Vendeur anonyme sur un forum", "selon un vendeur anonyme sur un forum"],
  ["Groupe Canal +, devant la CNIL", "selon le groupe Canal +, devant la CNIL"],
  ["Urssaf, à RTL", "selon l’Urssaf, à RTL"],
])("%s is told with its article: %s", (saidBy, told) => {
  expect(toAccording(saidBy)).toBe(told);
});

test.each(["Free", "Le Monde et BFMTV", "L’Usine digitale", "La Poste Mobile", "Bonjour la fuite"])(
  "%s keeps its name as it is written",
  (saidBy) => {
    expect(toAccording(saidBy)).toBe(`selon ${saidBy}`);
  },
);
