import { describe, expect, test } from "vitest";
import type { ListRow } from "../../../src/records/official-list.ts";
import type { AnnouncedTotal } from "../../../src/records/official-statistics.ts";
import { toReport } from "../../../src/records/report.ts";
import { checkLists } from "../../../src/registry/checks/checks.ts";
import type { CheckInput } from "../../../src/registry/checks/complaint.ts";
import { toLookup } from "../../../src/registry/lookup.ts";
import { realContent } from "../real-register.ts";
import { realList, realTotals } from "../real-list.ts";

const { records, gaps, redirects, versions } = realContent;

function reportOf(change: Partial<CheckInput>): string {
  const problems = checkLists({
    lookup: toLookup(records, gaps),
    officialList: realList,
    officialStatistics: realTotals,
    redirects,
    versions,
    today: "2026-11-22",
    links: [],
    unparsed: new Set(),
    ...change,
  });
  return problems.length === 0 ? "" : toReport(problems);
}

function listWith(number: string, change: Partial<ListRow>): Partial<CheckInput> {
  const rows = realList.rows.map((row) => (row.number === number ? { ...row, ...change } : row));
  return { officialList: { ...realList, rows } };
}

function totalsWith(
  year: number,
  measure: AnnouncedTotal["measure"],
  change: Partial<AnnouncedTotal>,
): Partial<CheckInput> {
  const totals = realTotals.totals.map((one) =>
    one.year === year && one.measure === measure ? { ...one, ...change } : one,
  );
  return { officialStatistics: { ...realTotals, totals } };
}

test("the lists of the project contradict neither its records nor one another", () => {
  expect(reportOf({})).toBe("");
});

describe("a row and its record", () => {
  test("that differ are both named, with the column", () => {
    expect(reportOf(listWith("SAN-2021-023", { date: "2021-12-30" }))).toMatchInlineSnapshot(`
      "content/decisions/san-2021-023.mdx does not fit the model.
        decidedOn  expected what the CNIL's list says of SAN-2021-023, 2021-12-30, received "2021-12-31"
                   correct the record, or rows[143].date of content/official-list.json; a remark there prints what the text says when the page is wrong

      1 problem in 1 file: nothing was built."
    `);
  });

  test("may differ when the remark prints what the text says, and no other remark excuses them", () => {
    const date = "2021-12-30";
    expect(reportOf(listWith("SAN-2021-023", { date, remark: "le texte dit 31 décembre 2021" }))).toBe("");
    expect(reportOf(listWith("SAN-2021-023", { date, remark: "non publique" }))).toContain("decidedOn");
  });

  test("that share a text share its number", () => {
    expect(reportOf(listWith("SAN-2021-023", { number: "SAN-2021-099" }))).toContain(
      'number  expected what the CNIL\'s list says of CNILTEXT000044840062, SAN-2021-099, received "SAN-2021-023"',
    );
  });

  test.each([
    {
      outcomes: ["liquidation"] as const,
      told: 'kind  expected liquidation, as the CNIL\'s list says of SAN-2021-023, received "sanction"',
    },
    {
      outcomes: ["amende", "rappel-ordre"] as const,
      told: "reprimand  expected true, as the CNIL's list says of SAN-2021-023",
    },
    {
      outcomes: ["injonction"] as const,
      told: "(file)  expected no fine, as the CNIL's list says of SAN-2021-023, received a fine",
    },
  ])("say the same of what was decided: $outcomes", ({ outcomes, told }) => {
    expect(reportOf(listWith("SAN-2021-023", { outcomes: [...outcomes] }))).toContain(told);
  });
});

describe("a row and the law", () => {
  test.each([
    {
      fact: "above a ceiling",
      number: "2014-261",
      change: { amount: 1_000_000, outcomes: ["amende"] },
      rule: "R-CAP-01",
    },
    {
      fact: "against the State",
      number: "SAN-2023-016",
      change: { amount: 5000, outcomes: ["amende"] },
      rule: "R-CAP-05",
    },
  ] as const)("a fine $fact is refused", ({ number, change, rule }) => {
    const report = reportOf(listWith(number, { ...change, outcomes: [...change.outcomes] }));
    expect(report).toMatch(new RegExp(`rows\\[\\d+\\]\\.amount  expected a fine that the law allows \\(${rule}`));
  });
});

describe("a row that adds up several fines", () => {
  const law = "rows\\[\\d+\\]\\.amount  expected a fine that the law allows \\(R-CAP-01";
  const sum = "rows\\[\\d+\\]\\.amount  expected the sum of the fines that the remark of the row counts";
  const each = "deux amendes dans la ligne, 150 000 et 300 000 euros : la somme est inscrite";
  const same = "deux amendes de 200 000 euros dans la ligne : la somme est inscrite";

  test.each([
    { fact: "one fine above the ceiling of a repeated breach", remark: null, amount: 300_001, told: law },
    { fact: "two lawful fines, each printed", remark: each.replace("150 000 et", "150 000 euros et"), amount: 450_000 },
    { fact: "two lawful fines of one amount", remark: same, amount: 400_000 },
    { fact: "a remark on something else before the two fines", remark: `non publique ; ${same}`, amount: 400_000 },
    { fact: "two fines whose sum is another", remark: same, amount: 400_001, told: sum },
    {
      fact: "two fines of which three are printed",
      remark: same.replace("200 000", "1 euro, 2 euros, 3"),
      amount: 6,
      told: sum,
    },
    {
      fact: "two fines, one of them above the ceiling",
      remark: same.replace("200 000", "300 001"),
      amount: 600_002,
      told: law,
    },
    { fact: "two sums in one remark", remark: `${same} ; ${same}`, amount: 400_000, told: sum },
    { fact: "a remark that speaks of fines without counting any", remark: "amendes", amount: 400_000, told: law },
    {
      fact: "a remark on the fines of another row",
      remark: "la page imprime les amendes sans les dater",
      amount: 400_000,
      told: law,
    },
    {
      fact: "a sum that is not said to be one",
      remark: same.replace(" : la somme est inscrite", ""),
      amount: 400_000,
      told: law,
    },
    { fact: "a longer sentence around the same words", remark: `jamais ${same}`, amount: 400_000, told: law },
  ])("$fact", ({ remark, amount, told }) => {
    const report = reportOf(listWith("2014-261", { remark, amount, outcomes: ["amende"] }));
    if (told === undefined) expect(report).not.toContain("].amount  expected a fine");
    else expect(report).toMatch(new RegExp(told));
  });

  test("loses its excuse with any letter of its remark", () => {
    const excused = [...same]
      .map((_, place) => `${same.slice(0, place)}#${same.slice(place + 1)}`)
      .filter((remark) => {
        const report = reportOf(listWith("2014-261", { remark, amount: 400_000, outcomes: ["amende"] }));
        return !report.includes(".amount  expected a fine") && !report.includes(".amount  expected the sum");
      });
    expect(excused).toEqual([]);
  });
});

describe("a total of the CNIL and the rows of its list", () => {
  test.each([
    { year: 2023, measure: "sanctions", value: 43, range: "40 to 42" },
    { year: 2023, measure: "euros", value: 89_179_499, range: "89 179 500" },
    { year: 2025, measure: "fines", value: 79, range: "77 to 78" },
    { year: 2025, measure: "liquidations", value: 2, range: "3" },
    { year: 2019, measure: "euros", value: 5_137_000, range: "51 100 000 or more" },
  ] as const)("agree on the $measure of $year", ({ year, measure, value, range }) => {
    expect(reportOf(totalsWith(year, measure, { value }))).toContain(
      `expected what the rows of ${String(year)} of content/official-list.json say of ${measure}, ${range}, received ${String(value)}`,
    );
  });

  test("may differ when another total agrees and the note says why", () => {
    const differing = { year: 2018, measure: "sanctions" } as const;
    expect(reportOf(totalsWith(differing.year, differing.measure, { note: null }))).toContain("totals[3].value");
  });
});

describe("a record of a dated version that is gone", () => {
  const gone = toLookup({ ...records, lessons: records.lessons.filter(({ id }) => id !== "kourou") }, gaps);

  test("is asked for, with its address and the day of the version", () => {
    expect(reportOf({ lookup: gone })).toMatchInlineSnapshot(`
      "content/redirects.yaml does not fit the model.
        (file)  expected a line for /apprendre/kourou/, whose record stands in the data of 2026-11-21, received nothing
                restore content/lessons/kourou.mdx, or write the address that takes its place

      1 problem in 1 file: nothing was built."
    `);
  });

  test("has a successor when its address has one", () => {
    const from = "/apprendre/kourou/";
    expect(reportOf({ lookup: gone, redirects: [...redirects, { from, to: "/apprendre/" }] })).toBe("");
  });
});
