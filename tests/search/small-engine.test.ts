import { describe, expect, test } from "vitest";
import { toSurePages } from "../../src/search/findings.ts";
import { type SearchedPage, toFirstIndex } from "../../src/search/first-index.ts";
import { countValues, narrow } from "../../src/search/facets.ts";
import { sortPages } from "../../src/search/findings.ts";
import { parseFirstIndex } from "../../src/search/index-reader.ts";
import { openSmallEngine } from "../../src/search/small-engine.ts";

const empty = { number: "", state: null, amount: null, counts: [], day: "", year: null, names: "" };
const blank = { ...empty, themes: [], parties: [], cited: [] };

const pages: readonly SearchedPage[] = [
  {
    ...blank,
    address: "/decisions/san-2022-019/",
    title: "Clearview AI sanctionnée de 20 millions d’euros",
    kind: "Sanction",
    number: "SAN-2022-019",
    state: { tone: "pending", word: "Injonction en cours" },
    amount: 20_000_000,
    day: "2022-10-17",
    year: 2022,
    themes: ["biometrie"],
    parties: ["clearview"],
    names: "CNILTEXT000046444859",
  },
  {
    ...blank,
    address: "/decisions/san-2025-005/",
    title: "Shein sanctionné de 150 millions d’euros",
    kind: "Sanction",
    number: "SAN-2025-005",
    state: { tone: "settled", word: "Close" },
    amount: 150_000_000,
    counts: [90_000_000, 60_000_000, 150_000_000],
    day: "2025-09-01",
    year: 2025,
    themes: ["cookies"],
    parties: ["shein"],
    cited: ["clearview"],
  },
  { ...blank, address: "/organismes/clearview/", title: "Clearview AI", kind: "Organisme", parties: ["clearview"] },
  { ...blank, address: "/organismes/shein/", title: "Infinite Styles", kind: "Organisme", parties: ["shein"] },
];

const index = toFirstIndex(pages, {
  kinds: new Map([["Sanction", "amende"]]),
  themes: new Map([
    ["biometrie", ["biométrie", "visage"]],
    ["cookies", ["cookies et traceurs", "bandeau"]],
  ]),
  sectors: new Map([
    ["it", ["logiciel", ""]],
    ["shop", ["commerce", "boutique"]],
  ]),
  organisations: new Map([
    ["clearview", { name: "Clearview AI", others: "", sector: "it" }],
    ["shein", { name: "Infinite Styles", others: "Shein, AP-HP", sector: "shop" }],
  ]),
});
const known = parseFirstIndex(index);
const engine = openSmallEngine(known);

function find(text: string): string[] {
  return toSurePages(engine.search(text)).map(({ address }) => address);
}

describe("the first index", () => {
  test("does not depend on the order of the pages", () => {
    const tables = { kinds: new Map(), themes: new Map(), sectors: new Map(), organisations: new Map() };
    const some = pages.map((page) => ({ ...page, parties: [], cited: [], themes: [] }));
    expect(JSON.stringify(toFirstIndex([...some].reverse(), tables))).toBe(JSON.stringify(toFirstIndex(some, tables)));
  });

  test("gives back what it was given", () => {
    expect(known.map(({ address }) => address)).toEqual(pages.map(({ address }) => address));
    expect(known[1]).toMatchObject({
      title: "Shein sanctionné de 150 millions d’euros",
      number: "SAN-2025-005",
      tone: "settled",
      word: "Close",
      amount: 150_000_000,
      values: {
        kind: ["Sanction"],
        year: ["2025"],
        theme: ["cookies et traceurs"],
        sector: ["commerce"],
        organisation: ["Infinite Styles", "Clearview AI"],
      },
    });
    expect(index.pages.counts).toEqual([[], [90_000_000, 60_000_000], [], []]);
  });

  test("names an organisation that it was not told", () => {
    const tables = { kinds: new Map(), themes: new Map(), sectors: new Map(), organisations: new Map() };
    expect(() => toFirstIndex(pages, tables)).toThrow("The first index has no organisation clearview.");
  });
});

describe("the small engine", () => {
  test.each([
    { text: "SAN-2022-019", first: "/decisions/san-2022-019/" },
    { text: "2022-019", first: "/decisions/san-2022-019/" },
    { text: "san 2022 19 du 17 octobre", first: "/decisions/san-2022-019/" },
    { text: "CNILTEXT000046444859", first: "/decisions/san-2022-019/" },
    { text: "20 M€", first: "/decisions/san-2022-019/" },
    { text: "90 millions", first: "/decisions/san-2025-005/" },
    { text: "clearview ai", first: "/organismes/clearview/" },
    { text: "clear view", first: "/organismes/clearview/" },
    { text: "shein", first: "/organismes/shein/" },
    { text: "aphp", first: "/organismes/shein/" },
    { text: "claerview", first: "/organismes/clearview/" },
    { text: "clearvew", first: "/organismes/clearview/" },
    { text: "shei", first: "/organismes/shein/" },
    { text: "visages", first: "/decisions/san-2022-019/" },
    { text: "octobre 2022", first: "/decisions/san-2022-019/" },
  ])("« $text » leads to $first", ({ text, first }) => {
    expect(find(text)[0]).toBe(first);
  });

  test("answers surely with pages that hold every word", () => {
    expect(find("shein amende")).toEqual(["/decisions/san-2025-005/"]);
    expect(find("shein parapluie")).toEqual([]);
  });

  test("says how it mended a slip", () => {
    expect(engine.search("clearvew visage").mended).toBe("clearview visag");
  });

  test("finds nothing for nothing", () => {
    expect(engine.search(" ")).toEqual({ hits: [], mended: "" });
  });
});

describe("facets", () => {
  test("narrow by one of the values of each", () => {
    const chosen = { kind: ["Sanction"], year: ["2022", "2024"] };
    expect(narrow(known, chosen).map(({ address }) => address)).toEqual(["/decisions/san-2022-019/"]);
  });

  test("count what each value would give, whatever is chosen in the same facet", () => {
    const counts = countValues(known, { year: ["2022"] });
    expect(counts.year).toEqual(
      new Map([
        ["2022", 1],
        ["2025", 1],
      ]),
    );
    expect(counts.kind).toEqual(new Map([["Sanction", 1]]));
  });
});

describe("orders", () => {
  test.each([
    { sort: "date", first: "/decisions/san-2025-005/" },
    { sort: "montant", first: "/decisions/san-2025-005/" },
  ] as const)("by $sort: $first", ({ sort, first }) => {
    expect(sortPages(known, sort).map(({ address }) => address)[0]).toBe(first);
    expect(
      sortPages(known, sort)
        .slice(2)
        .map(({ kind }) => kind),
    ).toEqual(["Organisme", "Organisme"]);
  });

  test("none keeps the best first", () => {
    expect(sortPages(known, null)).toBe(known);
  });
});
