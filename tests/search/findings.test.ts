import { describe, expect, test } from "vitest";
import type { Match } from "../../src/search/engine.ts";
import { toList } from "../../src/search/findings.ts";
import type { KnownPage } from "../../src/search/index-reader.ts";
import type { Hit } from "../../src/search/small-engine.ts";
import { toStatus } from "../../src/search/status.ts";

const pages = [0, 1, 2, 3, 4].map((row) => ({ row, address: `/${String(row)}/` })) as unknown as KnownPage[];
const match: Match = { id: "", data: () => Promise.reject(new Error("not read")) };
const hits = (coverages: Readonly<Record<number, number>>): Hit[] =>
  pages.flatMap((page) => ({ page, score: 1, coverage: coverages[page.row] ?? 0 }));

test("one list: what is sure keeps its place, then what name and text bring nearest", () => {
  const answer = { mended: "", hits: hits({ 0: 0.6, 1: 0.5, 3: 0.1, 4: 1 }) };
  const matches = new Map([2, 4, 1].map((row) => [row, match]));
  expect(toList(answer, matches, pages).map(({ row }) => row)).toEqual([4, 1, 0, 2]);
});

describe("the status says", () => {
  test.each([
    {
      count: null,
      progress: "whole",
      status: "Écrivez un mot, un numéro de décision ou un montant, ou choisissez un filtre.",
    },
    { count: 0, progress: "first", status: "Lecture du texte des pages pour répondre à « x »…" },
    { count: 2, progress: "first", status: "2 pages répondent à « x ». Lecture du texte des pages…" },
    { count: 1, progress: "whole", status: "1 page répond à « x »." },
    {
      count: 0,
      progress: "whole",
      status:
        "Aucune page ne répond à « x ». Essayez un mot plus court ou un autre nom, retirez un filtre, ou parcourez les listes ci-dessous.",
    },
    {
      count: 3,
      progress: "without-text",
      status:
        "3 pages répondent à « x ». Le texte des pages n’a pas pu être lu : rechargez la page pour y chercher aussi.",
    },
  ] as const)("$status", ({ count, progress, status }) => {
    expect(toStatus(count, "x", progress).replace(/[\u00A0\u202F]/g, " ")).toBe(status);
  });

  test("what answers filters alone", () => {
    expect(toStatus(12, "", "whole")).toBe("12 pages répondent à ces filtres.");
  });
});
