import { describe, expect, test } from "vitest";
import { toMoneyBoxes } from "../../src/outputs/boxes/organisation-boxes.ts";
import { toEarlierNotes } from "../../src/outputs/wording/earlier.ts";
import { registerOn, viewOf } from "./real-register.ts";

const { organisations } = registerOn("2026-11-21");

describe("the money of an organisation", () => {
  test.each([
    { id: "amazon-france-logistique", annulled: 0, reduced: 17_000_000, liquidated: 0 },
    { id: "optical-center", annulled: 0, reduced: 50_000, liquidated: 0 },
    { id: "clearview-ai", annulled: 0, reduced: 0, liquidated: 5_200_000 },
    { id: "cap-emploi", annulled: 0, reduced: 0, liquidated: 0 },
  ])("$id: $annulled annulled, $reduced taken off, $liquidated liquidated", ({ id, annulled, reduced, liquidated }) => {
    expect(viewOf(organisations, id).money).toMatchObject({ annulled, reduced, liquidated });
  });

  test("what is pronounced is what stands, what is annulled and what is taken off", () => {
    for (const { finesPronounced, finesInForce, money } of organisations) {
      expect(finesInForce + money.annulled + money.reduced).toBe(finesPronounced);
    }
  });

  test("a liquidation has a box of its own, and adds nothing to the fines", () => {
    const boxes = toMoneyBoxes(viewOf(organisations, "clearview-ai"));
    expect(boxes.map(({ label, value }) => `${label} : ${value}`)).toEqual([
      "Amendes prononcées : 20 000 000 €",
      "Amendes en vigueur : 20 000 000 €",
      "Astreintes liquidées : 5 200 000 €",
    ]);
  });

  test("a third party that is only cited has no box", () => {
    expect(toMoneyBoxes(viewOf(organisations, "cap-emploi"))).toEqual([]);
  });
});

describe("earlier sanctions", () => {
  const { earlier } = viewOf(organisations, "google-llc");

  test("each sanction tells those before it, oldest first, and none of the same day or later", () => {
    expect(toEarlierNotes(earlier["san-2021-023"] ?? [])).toEqual([
      "Déjà sanctionné le 21 janvier 2019 (SAN-2019-001) et le 7 décembre 2020 (SAN-2020-012)",
    ]);
    expect(toEarlierNotes(earlier["san-2019-001"] ?? [])).toEqual([]);
  });

  test("a decision that only cites an organisation is no sanction of it", () => {
    expect(viewOf(organisations, "cap-emploi").earlier).toEqual({});
  });
});

test("a sanction that a court annulled since is said so", () => {
  const link = { href: "/decisions/x/", text: "SAN-X" };
  expect(toEarlierNotes([{ link, on: "2020-01-01", isAnnulled: true }])).toEqual([
    "Déjà sanctionné le 1er janvier 2020 (SAN-X, annulée depuis)",
  ]);
});
