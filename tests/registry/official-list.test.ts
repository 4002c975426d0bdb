import { describe, expect, test } from "vitest";
import { parseOfficialList } from "../../src/records/official-list-copy.ts";
import type { OfficialList } from "../../src/records/official-list.ts";
import type { OfficialListView } from "../../src/registry/coverage-views.ts";
import { toOfficialList } from "../../src/registry/official-list.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { changed, samples, toRecords } from "../records/samples.ts";
import { listOn, realList } from "./real-list.ts";

const today = listOn("2026-11-21");

describe("every row of the CNIL's list", () => {
  const matched = today.rows.filter(({ decision }) => decision !== null);

  test("keeps its place, and its name is its day and its rank of that day", () => {
    expect(today.rows.map(({ row }) => row)).toEqual(realList.rows);
    expect(new Set(today.rows.map(({ id }) => id)).size).toBe(realList.rows.length);
  });

  test("shows a record once, and no record stands in two rows", () => {
    const ids = matched.map(({ decision }) => decision?.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test("that shows a record tells the same day and the same procedure", () => {
    const differing = matched.filter(({ row, decision }) => {
      const record = decision?.record;
      return record?.decidedOn !== row.date || ("procedure" in record && record.procedure !== row.procedure);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test("that the page prints a second time shows no record of its own", () => {
    expect(today.rows.filter(({ isRepeat }) => isRepeat).map(({ decision }) => decision)).toEqual([null, null, null]);
  });
});

test("every sanction and liquidation of the register is in the list, or after its end", () => {
  const missing = today.unlisted.filter(({ record }) => record.decidedOn <= (today.to ?? ""));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test.each([
  { asOf: "2011-06-29", rows: 0, from: null, to: null },
  { asOf: "2011-06-30", rows: 1, from: "2011-06-30", to: "2011-06-30" },
  { asOf: "2017-12-31", rows: 90, from: "2011-06-30", to: "2017-12-21" },
  { asOf: "2026-11-21", rows: 395, from: "2011-06-30", to: "2026-04-02" },
])("on $asOf the list has $rows rows", ({ asOf, rows, from, to }) => {
  const list = listOn(asOf);
  expect([list.rows.length, list.from, list.to]).toEqual([rows, from, to]);
});

const row = {
  date: "2025-01-09",
  procedure: "ordinary",
  organisation: "société",
  sector: "services",
  themes: ["securite"],
  outcomes: ["amende"],
  amount: 50000,
  number: null,
  legifranceId: null,
  remark: null,
};

function listOf(...rows: object[]): OfficialList {
  const list = parseOfficialList(
    "list",
    JSON.stringify({ ...realList, rows: rows.map((one) => ({ ...row, ...one })) }),
    "2026-11-21",
  );
  if (Array.isArray(list)) throw new Error(JSON.stringify(list));
  return list;
}

const twin = {
  "decisions/san-2025-101": changed("decisions/san-2025-100", { number: null, addresses: {} }),
  "fines/san-2025-101-exemple": changed("fines/san-2025-100-exemple", { decision: "san-2025-101" }),
};

function seen(files: Parameters<typeof toRecords>[0], ...rows: object[]): OfficialListView {
  return toOfficialList(toRegister(toRecords(files), [], "2026-11-21"), listOf(...rows));
}

const sample = samples["decisions/san-2025-100"] ?? {};
const own = { date: sample["decidedOn"], amount: samples["fines/san-2025-100-exemple"]?.["amount"] };
const publicOwn = { ...own, number: sample["number"], legifranceId: "CNILTEXT000000000001" };
const legifrance = "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000002";
const unnumbered = changed("decisions/san-2025-100", { number: null, addresses: { legifrance } });

describe("a row finds its record", () => {
  test.each([
    { fact: "by its number, whatever its amount", files: samples, row: { ...publicOwn, amount: null }, by: "number" },
    {
      fact: "by its address on Légifrance",
      files: { ...samples, "decisions/san-2025-100": unnumbered },
      row: { ...publicOwn, number: "SAN-2025-999", legifranceId: "CNILTEXT000000000002" },
      by: "legifrance",
    },
    { fact: "by its day and its amount", files: samples, row: own, by: "date-and-amount" },
    { fact: "never by its day alone", files: samples, row: { ...own, amount: null }, by: null },
    { fact: "never by the amount of another day", files: samples, row: { ...own, date: "2025-01-10" }, by: null },
    {
      fact: "never across procedures",
      files: samples,
      row: { ...own, procedure: "simplified" },
      by: null,
    },
  ])("$fact", ({ files, row: one, by }) => {
    const [first] = seen(files, one).rows;
    expect([first?.matchedBy, first?.decision?.id ?? null]).toEqual([by, by === null ? null : "san-2025-100"]);
  });
});

describe("what one day and one amount do not tell apart is reported, never guessed:", () => {
  test.each([
    {
      fact: "two rows and a record",
      files: samples,
      rows: [own, { ...own, organisation: "autre société" }],
      decisions: 1,
    },
    { fact: "a row and two records", files: { ...samples, ...twin }, rows: [own], decisions: 2 },
  ])("$fact", ({ files, rows, decisions }) => {
    const { ambiguous, rows: views } = seen(files, ...rows);
    expect(views.every(({ decision }) => decision === null)).toBe(true);
    expect(ambiguous.map((one) => [one.rows.length, one.decisions.length])).toEqual([[rows.length, decisions]]);
  });

  test("a number leaves the other row and the other record to each other", () => {
    const { ambiguous, rows } = seen({ ...samples, ...twin }, publicOwn, own);
    expect(ambiguous).toEqual([]);
    expect(rows.map(({ decision }) => decision?.id)).toEqual(["san-2025-100", "san-2025-101"]);
  });
});
