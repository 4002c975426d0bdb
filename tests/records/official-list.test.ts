import { describe, expect, test } from "vitest";
import { parseOfficialList } from "../../src/records/official-list-copy.ts";
import type { ListRow } from "../../src/records/official-list.ts";
import { parseOfficialStatistics } from "../../src/records/official-statistics-copy.ts";
import { toReport } from "../../src/records/report.ts";
import { realContent } from "../registry/real-register.ts";
import { realList, realTotals } from "../registry/real-list.ts";

const row = realList.rows.find(({ date, number }) => date === "2020-12-07" && number === "SAN-2020-013");
const total = realTotals.totals[0];

function reportOf(file: string, data: object): string {
  const text = JSON.stringify(data);
  const parsed = file.endsWith("list.json")
    ? parseOfficialList(file, text, "2026-11-21")
    : parseOfficialStatistics(file, text, "2026-11-21");
  return Array.isArray(parsed) ? toReport(parsed) : "";
}

const listWith = (...changes: Readonly<Record<string, unknown>>[]): object => ({
  ...realList,
  rows: changes.map((change) => ({ ...row, ...change })),
});

describe("the copy of the CNIL's list", () => {
  const { rows } = realList;
  const count = (belongs: (one: ListRow) => boolean): number => rows.filter(belongs).length;

  test.each([
    { fact: "rows", rows: count(() => true), are: 395 },
    { fact: "rows of the simplified procedure", rows: count((one) => one.procedure === "simplified"), are: 176 },
    {
      fact: "ordinary rows since 2018",
      rows: count((one) => one.procedure === "ordinary" && one.date >= "2018"),
      are: 129,
    },
    { fact: "older rows", rows: count((one) => one.date < "2018"), are: 90 },
    { fact: "rows printed a second time", rows: count((one) => one.isRepeat === true), are: 3 },
    { fact: "liquidations", rows: count((one) => one.outcomes.includes("liquidation")), are: 20 },
  ])("holds $are $fact", ({ rows: counted, are }) => {
    expect(counted).toBe(are);
  });

  test("names no organisation of the register", () => {
    const names = realContent.records.organisations.filter(({ isUnnamed }) => !isUnnamed).map(({ name }) => name);
    const told = new Set(rows.map(({ organisation }) => organisation.toLowerCase()));
    expect(names.filter((name) => told.has(name.toLowerCase()))).toEqual([]);
  });
});

const own = (number: string): Readonly<Record<string, unknown>> => ({
  number: `SAN-2020-${number}`,
  legifranceId: `CNILTEXT000000000${number}`,
});
const unnamed = { number: null, legifranceId: null };

test("what contradicts in the list is told word for word", () => {
  const report = reportOf(
    "content/official-list.json",
    listWith(
      { ...own("001"), date: "2009-12-07" },
      { ...own("002"), procedure: "simplified" },
      { ...own("003"), legifranceId: null },
      { ...own("004"), outcomes: ["rappel-ordre"] },
      { ...own("005"), isRepeat: true },
      { ...own("006"), themes: ["cookies", "cookies"] },
      own("006"),
      { ...own("007"), date: "2020-12-06" },
      unnamed,
      unnamed,
      { ...unnamed, date: "2026-10-05" },
    ),
  );
  expect(report).toMatchInlineSnapshot(`
    "content/official-list.json does not fit the model.
      rows[10].date  expected a day not after 2026-10-04, received "2026-10-05"
                     correct the day, or the day of the copy
      rows[0].date  expected a day not before the first year of the page, 2011-01-01, received "2009-12-07"
                    correct one of the two days, or put the row in its place
      rows[0].date  expected a day of 2020, the year of SAN-2020-001, received "2009-12-07"
                    correct the day or the number, or tell the misprint of the page in the remark
      rows[1].number  expected null in a simplified row, received "SAN-2020-002"
                      write null: a decision of the simplified procedure is never public
      rows[1].procedure  expected ordinary before 2022-01-26, the first day of the simplified procedure, received "simplified"
                         correct the procedure, or the day
      rows[2].legifranceId  expected a number and an identifier of Légifrance, or neither, received ["SAN-2020-003",null]
                            write both, or null for both
      rows[3].amount  expected an amount only with a fine or a liquidation, received 35000000
                      add the outcome, or write null
      rows[4].isRepeat  expected a row like the one before it, rows[3], received true
                        put it after the row that it repeats, or remove the field
      rows[7].date  expected a day not before that of rows[6], 2020-12-07, received "2020-12-06"
                    correct one of the two days, or put the row in its place
      rows[6].number  expected a value of its own, received "SAN-2020-006"
                      rows[5] already says it: correct one of the two, or mark the row as a repeat
      rows[6].legifranceId  expected a value of its own, received "CNILTEXT000000000006"
                            rows[5] already says it: correct one of the two, or mark the row as a repeat
      rows[9]  expected a row of its own, received "société de commerce en ligne"
               rows[8] already says it: remove one, mark a repeat, or tell in the remark why both stand
      rows[5].themes[1]  expected an item of its own, received "cookies"
                         item 1 of the list already says it: keep one of the two

    13 problems in 1 file: nothing was built."
  `);
});

test("what a remark tells is no contradiction: a number of another year, two rows that stand alike", () => {
  const rows = [
    { ...own("001"), date: "2021-01-12", remark: "numéro de 2020 pour une décision datée de 2021" },
    { ...unnamed, date: "2021-01-12" },
    { ...unnamed, date: "2021-01-12", remark: "deux lignes identiques dans la page" },
  ];
  expect(reportOf("content/official-list.json", listWith(...rows))).toBe("");
});

test("several rows after the copy are a slip of the day of the copy", () => {
  const list = { ...realList, copiedOn: "1926-10-04" };
  expect(reportOf("content/official-list.json", list)).toMatchInlineSnapshot(`
    "content/official-list.json does not fit the model.
      copiedOn  expected a day not before its last row, 2026-04-02, received "1926-10-04"
                correct the day, or the day of the copy

    1 problem in 1 file: nothing was built."
  `);
});

test("what does not fit the model of a row is told word for word", () => {
  const report = reportOf(
    "content/official-list.json",
    listWith({ sector: "banque", amount: "35 000 000", date: "2020-02-30", nom: "Exemple", remark: undefined }),
  );
  expect(report).toMatchInlineSnapshot(`
    "content/official-list.json does not fit the model.
      rows[0].date  expected a day that exists, written YYYY-MM-DD, received "2020-02-30"
                    write 2024-03-08 (see /contribuer/#dates)
      rows[0].sector  expected one of association, autre, banque-assurance, commerce, courtage-donnees, e-commerce, education, emploi-rh, hotellerie-tourisme, immobilier, industrie, logiciel-numerique, medias, politique, professions-liberales, public-etablissement, public-etat, public-local, publicite-marketing, religion, sante, securite, services, sport-loisirs, telecoms, transport, received "banque"
                      choose one of them (see /contribuer/#champs)
      rows[0].amount  expected whole euros, a number without spaces or cents, received "35 000 000"
                      write 5000000 (see /contribuer/#montants)
      rows[0].remark  expected text, received nothing
                      add the field, or null where the model takes it (see /contribuer/#inconnu)
      rows[0].nom  expected only fields of the model, received "Exemple"
                   check the spelling, or remove the field (see /contribuer/#champs)

    5 problems in 1 file: nothing was built."
  `);
});

test("what contradicts in the totals is told word for word", () => {
  const dated = { ...total, year: 2025, source: { ...total?.source, date: "2024" } };
  const report = reportOf("content/official-statistics.json", { ...realTotals, totals: [total, total, dated] });
  expect(report).toMatchInlineSnapshot(`
    "content/official-statistics.json does not fit the model.
      totals[1]  expected a total of its own, received "2018 complaints 11077 https://lawint.com/publication-du-rapport-dactivite-an…
                 totals[0] already says it: keep one of the two
      totals[2].source.date  expected what totals[0] says of the same page, "2019", received "2024"
                             correct one of the two, or the address
      totals[2].source.date  expected a day of 2025 or later, not after 2026-11-21, received "2024"
                             correct the day, or the year of the total

    3 problems in 1 file: nothing was built."
  `);
});

test.each([
  { fact: "absent", text: "", received: "nothing" },
  { fact: "cut in its middle", text: '{"rows": [', received: '"{\\"rows\\": ["' },
])("a file that is $fact is refused", ({ text, received }) => {
  const [problem] = parseOfficialStatistics(
    "content/official-statistics.json",
    text,
    "2026-11-21",
  ) as readonly object[];
  expect(problem).toEqual({
    file: "content/official-statistics.json",
    field: "",
    expected: "JSON that can be read",
    received,
    remedy: "restore the file from its last commit",
  });
});
