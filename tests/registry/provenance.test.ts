import { describe, expect, test } from "vitest";
import { toLookup } from "../../src/registry/lookup.ts";
import { toFootnotes } from "../../src/registry/provenance.ts";
import { changed, samples, toRecords, type Data } from "../records/samples.ts";
import { registerOn } from "./real-register.ts";

const site = "https://example.org";

function source(id: string, grade: string, ...supports: readonly string[]): Data {
  return { id, title: `Titre ${id}`, publisher: "Éditeur", url: `${site}/${id}`, date: null, grade, supports };
}

const records = toRecords({
  ...samples,
  "fines/san-2025-100-exemple": changed("fines/san-2025-100-exemple", {
    sources: [
      source("forum", "C", "amount", "decision"),
      source("presse", "B", "amount"),
      source("texte", "A", "amount"),
    ],
  }),
  "decisions/san-2025-100": changed("decisions/san-2025-100", {
    sources: [
      source("autre", "C", "number", "decidedOn", "organisations", "procedure", "notifiedOn"),
      { ...source("texte", "A", "number"), id: "meme" },
    ],
  }),
});
const gap = { record: "decisions/san-2025-100", field: "publishedOn", reason: "Le jour n’est pas connu." };
const lookup = toLookup(records, [gap, { ...gap, record: "decisions/ce-500000" }]);

function sourced(collection: "fines" | "decisions", id: string): Parameters<typeof toFootnotes>[1] {
  const record = lookup.find(collection, id);
  if (record === undefined) throw new Error(`${id} is no sample`);
  return { key: `${collection}/${id}`, record };
}

const { provenance, numbersOf, numbersFor } = toFootnotes(lookup, sourced("fines", "san-2025-100-exemple"), [
  sourced("decisions", "san-2025-100"),
]);

describe("footnotes", () => {
  test("number the sources of the page’s own record first, best grade first, each address once", () => {
    expect(provenance.sources.map(({ number, id, grade }) => `${String(number)} ${id} ${grade}`)).toEqual([
      "1 texte A",
      "2 presse B",
      "3 forum C",
      "4 autre C",
    ]);
  });

  test("show the two best sources of a field", () => {
    expect(provenance.notesOf).toEqual({ amount: [1, 2], decision: [3] });
  });

  test("give the same page the same number in another record", () => {
    expect(numbersFor("decisions/san-2025-100", "number")).toEqual([1, 4]);
    expect(numbersOf("decisions/san-2025-100", ["autre", "meme", "inconnue"])).toEqual([1, 4]);
  });

  test("mark as to be confirmed a field that only grade C supports", () => {
    expect(provenance.toConfirm).toEqual(["decision"]);
  });

  test("come with the gaps of the records shown, and of no other", () => {
    expect(provenance.gaps).toEqual([gap]);
  });
});

test("every page of the register numbers its sources from 1 without a hole", () => {
  const { decisions, incidents, cases, fines, injunctions, astreintes } = registerOn("2026-11-21");
  const views = [...decisions, ...incidents, ...cases, ...fines, ...injunctions, ...astreintes];
  for (const { href, provenance: shown } of views) {
    const numbers = shown.sources.map(({ number }) => number);
    expect(numbers, href).toEqual(numbers.map((_, index) => index + 1));
  }
});
