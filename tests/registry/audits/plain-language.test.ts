import { describe, expect, test } from "vitest";
import { readContent } from "../../../src/content-folder.ts";
import { hardBriefs } from "../../../src/registry/audits/plain-language.ts";
import { countSyllables, toReadingEase } from "../../../src/registry/audits/reading-ease.ts";
import type { AuditInput } from "../../../src/registry/audits/audit.ts";

function findingsOf(inBrief: readonly string[] | undefined): string[] {
  const records = { decisions: [{ id: "san-2026-003", ...(inBrief && { inBrief }) }] };
  return hardBriefs.find({ records } as unknown as AuditInput).map(({ what }) => what);
}

describe("syllables", () => {
  test.each([
    { word: "CNIL", count: 1 },
    { word: "amende", count: 2 },
    { word: "donnent", count: 1 },
    { word: "sécurité", count: 4 },
    { word: "2024", count: 1 },
    { word: "le", count: 1 },
  ])("$word has $count", ({ word, count }) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe("reading ease", () => {
  test("short words in short sentences read above 90", () => {
    expect(toReadingEase("Un pirate vole des noms. La CNIL punit la ville.")).toBeGreaterThan(90);
  });

  test("the language of decisions reads below 40", () => {
    const text =
      "La délibération prononce une injonction assortie d’une astreinte journalière proportionnée à la gravité des manquements caractérisés par l’organisation responsable.";
    expect(toReadingEase(text)).toBeLessThan(40);
  });

  test("nothing to read has no ease", () => {
    expect(toReadingEase(" … ")).toBeNull();
  });
});

describe("« En bref »", () => {
  test.each([
    { fact: "a plain one passes", inBrief: ["La CNIL donne trois mois à la ville pour changer."], what: [] },
    { fact: "a missing one is told", inBrief: undefined, what: ["no « En bref »"] },
    { fact: "a term of art is told", inBrief: ["La CNIL pose une astreinte à la ville."], what: ["« astreinte »"] },
  ])("$fact", ({ inBrief, what }) => {
    expect(findingsOf(inBrief)).toEqual(what);
  });

  test("every decision of the register has one that a layperson can read", async () => {
    const { records } = await readContent();
    expect(hardBriefs.find({ records } as unknown as AuditInput)).toEqual([]);
  });
});
