import { expect, test } from "vitest";
import { toDecisionId } from "../../src/drafts/decision-id.ts";
import { toDecisionSet } from "../../src/drafts/decision-set.ts";
import { pathOf } from "../../src/drafts/record-draft.ts";

const answers = {
  number: "SAN-2026-011",
  kind: "sanction",
  date: "2026-10-08",
  organisations: ["google-llc", "google-ireland"],
  fines: [90_000_000, 60_000_000],
  injunctions: ["P3M", "P3M", "P6M"],
  rate: 100_000,
  address: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000055000011",
  today: "2026-11-21",
} as const;

test("a sanction gives its fines, its injunctions and its astreinte, and the organisations that are new", () => {
  const drafts = toDecisionSet(answers, (id) => id === "google-llc");
  expect(drafts.map(pathOf)).toStrictEqual([
    "decisions/san-2026-011.mdx",
    "fines/san-2026-011-google-llc.mdx",
    "fines/san-2026-011-google-ireland.mdx",
    "injunctions/san-2026-011-injonction-1.mdx",
    "injunctions/san-2026-011-injonction-2.mdx",
    "injunctions/san-2026-011-injonction-3.mdx",
    "astreintes/san-2026-011.mdx",
    "organisations/google-ireland.mdx",
  ]);
  expect(drafts[6]?.fields["clauses"]?.value).toStrictEqual([
    { injunctions: ["san-2026-011-injonction-1", "san-2026-011-injonction-2"], delay: "P3M" },
    { injunctions: ["san-2026-011-injonction-3"], delay: "P6M" },
  ]);
});

test("what was not answered stays to write", () => {
  const nothing = { organisations: [], fines: [5000], injunctions: [], rate: null, date: null, address: null };
  const drafts = toDecisionSet({ ...answers, ...nothing }, () => true);
  expect(drafts.map(pathOf)).toStrictEqual(["decisions/san-2026-011.mdx", "fines/san-2026-011-amende.mdx"]);
  expect(drafts[0]?.fields["decidedOn"]?.value).toBeNull();
  expect(drafts[1]?.fields["organisation"]?.value).toMatch(/^À ÉCRIRE/);
});

test.each([
  ["SAN-2026-011", "san-2026-011"],
  ["MED 2021 134", "med-2021-134"],
  ["2013-368", "deliberation-2013-368"],
  ["449209", "ce-449209"],
  ["CNILTEXT000055000015", "cniltext000055000015"],
])("%s becomes %s", (number, id) => {
  expect(toDecisionId(number)).toBe(id);
});
