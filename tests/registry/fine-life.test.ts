import { expect, test } from "vitest";
import { toFineBoxes } from "../../src/outputs/boxes/fine-boxes.ts";
import { toRegister } from "../../src/registry/registry.ts";
import type { RegisterView } from "../../src/registry/views.ts";
import { changed, samples, sources, toRecords, type Data, type Files } from "../records/samples.ts";
import { registerOn, viewOf } from "./real-register.ts";

const id = "san-2025-100-exemple";

/** A ruling of the day that leaves the fine at an amount. */
function reform(decidedOn: string, amount: number): Data {
  return changed("decisions/ce-500000", {
    number: decidedOn.replaceAll("-", ""),
    decidedOn,
    outcome: amount === 0 ? "annulled" : "reformed",
    reforms: [{ fine: id, amount }],
    sources: sources("number", "decidedOn", "organisations", "nature", "outcome", "reforms"),
  });
}

function samplesWithout(...paths: readonly string[]): Files {
  return Object.fromEntries(Object.entries(samples).filter(([path]) => !paths.includes(path)));
}

function registerAfter(...rulings: readonly Data[]): RegisterView {
  const added = Object.fromEntries(rulings.map((ruling, index) => [`decisions/ce-${String(500_001 + index)}`, ruling]));
  return toRegister(toRecords({ ...samplesWithout("decisions/ce-500000"), ...added }), [], "2026-11-21");
}

test.each([
  { fact: "no ruling leaves it in force", rulings: [], word: "En vigueur", note: "en vigueur" },
  {
    fact: "the newest of two rulings says what stands",
    rulings: [reform("2026-02-02", 40_000), reform("2026-05-04", 30_000)],
    word: "Réformée par le Conseil d’État",
    note: "en vigueur ; 50 000 € prononcés",
  },
  {
    fact: "a ruling that leaves nothing annuls it",
    rulings: [reform("2026-02-02", 0)],
    word: "Annulée par le Conseil d’État",
    note: "en vigueur ; 50 000 € prononcés",
  },
])("of a fine, $fact", ({ rulings, word, note }) => {
  const fine = viewOf(registerAfter(...rulings).fines, id);
  expect(fine.disposition.word).toBe(word);
  expect(fine.inForce).toBe((rulings.at(-1)?.["reforms"] as { amount: number }[] | undefined)?.[0]?.amount ?? 50_000);
  expect(toFineBoxes([fine])[0]?.note?.split(" · ")[0]).toBe(note);
});

test("an order that is still open is told before a fine that a judge reduced", () => {
  const { decisions } = registerAfter(reform("2026-02-02", 40_000));
  const closed = viewOf(decisions, "san-2025-100").disposition;
  const files = samplesWithout("decisions/san-2025-120", "decisions/ce-500000");
  const open = toRegister(
    toRecords({ ...files, "decisions/ce-500001": reform("2026-02-02", 40_000) }),
    [],
    "2026-11-21",
  );
  expect(closed.word).toBe("Amende : réformée par le Conseil d’État");
  expect(viewOf(open.decisions, "san-2025-100").disposition.word).toMatch(/^Injonction : /);
});

test("a fine that two companies owe together is told of both", () => {
  const { organisations } = registerOn("2026-11-21");
  const totals = ["tiktok-uk", "tiktok-ireland"].map((one) => viewOf(organisations, one).finesInForce);
  expect(totals).toEqual([5_000_000, 5_000_000]);
});
