import { expect, test } from "vitest";
import { toFineTitle, toInjunctionTitle } from "../../../src/outputs/wording/titles.ts";
import { registerOn, viewOf } from "../../registry/real-register.ts";

const { fines, injunctions } = registerOn("2026-11-22");

test.each([
  { id: "san-2018-002-optical-center", title: "Optical Center : amende de 250 000 € (SAN-2018-002)" },
  { id: "san-2021-001-optical-center", title: "Optical Center : amende de 250 000 € (SAN-2021-001)" },
])("the fine $id is told from one of the same amount by its decision", ({ id, title }) => {
  expect(toFineTitle(viewOf(fines, id)).replaceAll(/[\u00A0\u202F]/g, " ")).toBe(title);
});

test.each([
  { id: "san-2024-020-acces", title: "Kaspr : injonction 1 de SAN-2024-020" },
  { id: "san-2024-020-collecte", title: "Kaspr : injonction 2 de SAN-2024-020" },
])("the injunction $id is told from its siblings by its place", ({ id, title }) => {
  expect(toInjunctionTitle(viewOf(injunctions, id))).toBe(title);
});

test("an injunction without sibling has no place, and one of a decision without number its day", () => {
  expect(toInjunctionTitle(viewOf(injunctions, "kourou-simplifiee-2023-dpo"))).toBe(
    "Commune de Kourou : injonction de la sanction simplifiée du 8 février 2023",
  );
});
