import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { realContent, registerOn } from "../registry/real-register.ts";
import { builtFiles, builtPages, readBuilt } from "./built-site.ts";
import { notDue, numbersIn, undueAmounts } from "./undue-amounts.ts";

const { asOf } = JSON.parse(readBuilt("/donnees/v1/astreintes.json").toString()) as { asOf: string };
const register = registerOn(asOf);
// A count of people can be the same number by chance: what a record states is not what the register computes.
const stated = numbersIn(JSON.stringify([realContent.records, realContent.officialList]));
const undue = undueAmounts(register, stated);
const neverDue = new Set(register.astreintes.flatMap(notDue).filter((one) => !stated.has(one)));

const textFiles = builtFiles.filter((file) =>
  /\.(?:html|json|jsonld|csv|ics|rss|atom|xml|ris|bib|svg|txt|md)$/.test(file),
);

test("the amounts that no output may print are those of every astreinte, and there are enough to find a mix", () => {
  expect(register.astreintes.length).toBeGreaterThan(25);
  expect(undue.length).toBeGreaterThan(40);
  expect(neverDue.size).toBeGreaterThan(10);
  expect(numbersIn("31 800 € ; 5 200 000 €, 2,5 % ; 12.75 ; 2026-11-22")).toEqual(
    new Set([31_800, 5_200_000, 2, 5, 2026, 11, 22]),
  );
});

describe("no file merges the three numbers of an astreinte, adds one to a fine, or guesses a notification", () => {
  test("in its text", () => {
    const found = textFiles.flatMap((file) => {
      const numbers = numbersIn(readBuilt(file).toString());
      return undue
        .filter(({ amount }) => numbers.has(amount))
        .map(({ amount, mixed }) => `${file}: ${amount}, ${mixed}`);
    });
    expect(found).toEqual([]);
  });

  test("in the cells of the database", () => {
    const database = new DatabaseSync(join(dist, "donnees/v1/register.sqlite"), { readOnly: true });
    const tables = database.prepare("select name from sqlite_schema where type in ('table', 'view')").all();
    const numbers = new Set(
      tables
        .map(({ name }) => String(name))
        .filter((name) => !/_(?:data|idx|content|docsize|config)$/.test(name))
        .flatMap((name) => database.prepare(`select * from "${name}"`).all())
        .flatMap((row) => Object.values(row))
        .filter((value) => typeof value === "number"),
    );
    database.close();
    expect(numbers.size).toBeGreaterThan(100);
    expect(undue.filter(({ amount }) => numbers.has(amount))).toEqual([]);
  });

  test.each(["astreintes", "fines", "decisions", "organisations", "cases"])("in %s.parquet", async (name) => {
    const file = new Uint8Array(readBuilt(`/donnees/v1/${name}.parquet`)).buffer;
    const rows = await parquetReadObjects({ file });
    const numbers = new Set(
      rows
        .flatMap((row): unknown[] => Object.values(row))
        .filter((one) => typeof one === "bigint")
        .map(Number),
    );
    expect(undue.filter(({ amount }) => numbers.has(amount))).toEqual([]);
  });
});

const table = "/statistiques/astreintes-liquidees/";

describe("a theoretical maximum, its bound and a remainder", () => {
  test.each([
    { told: "feeds", files: /\.(?:rss|atom)$|^\/flux\/.*\.json$|^\/rss\.xml$/ },
    { told: "calendars", files: /\.ics$/ },
    { told: "citations", files: /\.(?:ris|bib)$|\.csl\.json$/ },
  ])("are in none of the $told", ({ files }) => {
    const named = builtFiles.filter((file) => files.test(file));
    expect(named.length).toBeGreaterThan(0);
    const found = named.flatMap((file) => {
      const numbers = numbersIn(readBuilt(file).toString());
      return [...neverDue].filter((amount) => numbers.has(amount)).map((amount) => `${file}: ${amount}`);
    });
    expect(found).toEqual([]);
  });

  test("are in no structured data and in no description of a page", () => {
    const found = builtPages.flatMap(({ path, html, elements }) => {
      const structured = html.match(/<script type="application\/ld\+json">.*?<\/script>/gs) ?? [];
      const metas = elements.filter(({ name }) => name === "meta").map(({ attributes }) => attributes["content"] ?? "");
      const numbers = numbersIn([...structured, ...metas].join("\n"));
      return [...neverDue].filter((amount) => numbers.has(amount)).map((amount) => `${path}: ${amount}`);
    });
    expect(found).toEqual([]);
  });

  test("are never printed without the words that say what they are", () => {
    const words = /maximum théorique|borne haute|au plus|reste|≤|jamais dû|jour/i;
    const printed = [...neverDue].map((amount) => ({
      amount,
      written: String(amount).replace(/\B(?=(\d{3})+$)/g, " "),
    }));
    // The columns of this table are the words: the next test reads them.
    const found = builtPages
      .filter(({ path }) => path !== table)
      .flatMap(({ path, texts }) => {
        const text = texts.join(" ").replace(/[\u00A0\u202F\s]+/g, " ");
        return printed.flatMap(({ amount, written }) => {
          const places = [...text.matchAll(new RegExp(`(?<!\\d |\\d)${written}(?! ?\\d)`, "g"))];
          return places
            .filter(({ index }) => !words.test(text.slice(Math.max(0, index - 400), index + 200)))
            .map(({ index }) => `${path}: ${amount}, ${text.slice(Math.max(0, index - 60), index + 60)}`);
        });
      });
    expect(found).toEqual([]);
  });

  test("have a column each in the table of statistics, under their own words", () => {
    const page = builtPages.find(({ path }) => path === table);
    const words = (page?.texts ?? []).join(" ").replace(/\s+/g, " ");
    for (const head of ["Maximum théorique", "Borne haute", "Liquidé", "Reste théorique"]) {
      expect(page?.html).toMatch(new RegExp(`<th[^>]*>(?:<[^>]+>)*${head}`));
    }
    expect(words).toContain("Trois nombres qui ne s’additionnent pas");
  });

  test("stand on no card and in no finding of the search", () => {
    const found = builtFiles
      .filter((file) => /^\/(?:pagefind\/pieces|recherche\/)/.test(file) && file.endsWith(".json"))
      .flatMap((file) => {
        const numbers = numbersIn(readBuilt(file).toString());
        return [...neverDue].filter((amount) => numbers.has(amount)).map((amount) => `${file}: ${amount}`);
      });
    expect(found).toEqual([]);
  });
});

describe("a notification that is not known", () => {
  const unknown = register.decisions.filter(({ record }) => !record.notifiedOn);

  test("gives no day of appeal in any calendar, and only a day « au plus tôt » for a delay counted from it", () => {
    expect(unknown.length).toBeGreaterThan(50);
    const calendar = readBuilt("/echeances.ics").toString().replace(/\r\n /g, "");
    const events = calendar.split("BEGIN:VEVENT").slice(1);
    const counted = unknown.flatMap(({ id, injunctions }) => [
      `decisions-${id}-deadline`,
      ...injunctions
        .filter(({ record }) => record.fixedDeadline === undefined && record.amendments === undefined)
        .map((one) => `injunctions-${one.id}-deadline`),
    ]);
    const told = (uid: string): string[] => events.filter((event) => event.includes(`UID:${uid}@`));
    expect(unknown.flatMap(({ id }) => told(`decisions-${id}-appeal-end`))).toEqual([]);
    const bounds = counted.flatMap(told);
    expect(bounds.length).toBeGreaterThan(10);
    expect(bounds.filter((event) => !/SUMMARY:.*au plus tôt/.test(event))).toEqual([]);
  });

  test("is null, or absent, in the data", () => {
    const { records } = JSON.parse(readBuilt("/donnees/v1/decisions.json").toString()) as {
      records: { id: string; notifiedOn?: string | null; computed: { appealLastDay?: string | null } }[];
    };
    const ids = new Set(unknown.map(({ id }) => id));
    const guessed = records.filter(
      ({ id, notifiedOn, computed }) => ids.has(id) && (notifiedOn ?? computed.appealLastDay),
    );
    expect(guessed.map(({ id }) => id)).toEqual([]);
  });
});
