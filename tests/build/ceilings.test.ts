import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { registerOn } from "../registry/real-register.ts";
import { bareCeilings, fineCeilings, misnamedCeilings } from "./bare-ceilings.ts";
import { builtFiles, builtPages, readBuilt } from "./built-site.ts";
import { toLines } from "./csv-lines.ts";

const { asOf } = JSON.parse(readBuilt("/donnees/v1/fines.json").toString()) as { asOf: string };
const register = registerOn(asOf);
const ceilings = fineCeilings(register);

// 10 and 20 million are fines too: these amounts are read only where nobody is fined as much.
const decided = new Set([
  ...register.fines.flatMap(({ pronounced, inForce }) => [pronounced, inForce]),
  ...register.decisions.flatMap(({ record }) => (record.kind === "liquidation" ? [record.amount] : [])),
]);
const never = new Set(ceilings.flatMap((one) => one.ceilings).filter((one) => !decided.has(one)));

/** The head of its column says what the amount is: the third test reads it. */
const table = "/statistiques/part-du-plafond/";

test("enough fines have a ceiling that nobody owes for a mix to be found", () => {
  expect(never.size).toBeGreaterThan(3);
  expect(ceilings.filter((one) => one.ceilings.length > 0).length).toBeGreaterThan(60);
});

describe("the highest lawful amount of a fine is never shown as due", () => {
  test("on no page: a word says beside it that it is a maximum", () => {
    const found = builtPages
      .filter(({ path }) => path !== table)
      .flatMap(({ path, texts }) => bareCeilings(texts.join(" "), never).map((place) => `${path}: ${place}`));
    expect(found).toEqual([]);
  });

  test("on the page of a fine and of its decision, even where another case was fined as much", () => {
    const found = ceilings.flatMap(({ fine, ceilings: own }) =>
      [fine.href, fine.decision.href].flatMap((href) => {
        const page = builtPages.find(({ path }) => path === href);
        expect(page, href).toBeDefined();
        return bareCeilings(page?.texts.join(" ") ?? "", own).map((place) => `${href}: ${place}`);
      }),
    );
    expect(found).toEqual([]);
  });

  test("in the table of statistics it has a column under its own word", () => {
    const page = builtPages.find(({ path }) => path === table);
    expect(page?.html).toMatch(/<th[^>]*>(?:<[^>]+>)*Plafond/);
    expect(page?.html).toMatch(/<th[^>]*>(?:<[^>]+>)*En vigueur/);
  });

  test("in no JSON file, but in a field that is named a ceiling", () => {
    const files = builtFiles.filter((file) => /\.(?:json|jsonld)$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) => misnamedCeilings(JSON.parse(readBuilt(file).toString()), never, file));
    expect(found).toEqual([]);
  });

  test("in no field of a fine, but in those that are named a ceiling", () => {
    const { records } = JSON.parse(readBuilt("/donnees/v1/fines.json").toString()) as { records: { id: string }[] };
    const ofFine = new Map(ceilings.map(({ fine, ceilings: own }) => [fine.id, new Set(own)]));
    expect(records.length).toBe(ofFine.size);
    const found = records.flatMap((record) => misnamedCeilings(record, ofFine.get(record.id) ?? new Set(), record.id));
    expect(found).toEqual([]);
  });

  test("in no CSV file, but in a column that is named a ceiling", () => {
    const files = builtFiles.filter((file) => file.endsWith(".csv"));
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => misnamedInCsv(file, readBuilt(file).toString()))).toEqual([]);
  });

  test("in no cell of the database, but in a column that is named a ceiling", () => {
    const database = new DatabaseSync(join(dist, "donnees/v1/register.sqlite"), { readOnly: true });
    const names = database
      .prepare("select name from sqlite_schema where type in ('table', 'view')")
      .all()
      .map(({ name }) => String(name))
      .filter((name) => !/_(?:data|idx|content|docsize|config)$/.test(name));
    const cells = names.map((name) => [name, database.prepare(`select * from "${name}"`).all()] as const);
    database.close();
    expect(cells.flatMap(([, rows]) => rows).length).toBeGreaterThan(500);
    expect(cells.flatMap(([name, rows]) => misnamedCeilings(rows, never, name))).toEqual([]);
  });

  test.each(["fines", "decisions", "organisations", "cases"])("in no column of %s.parquet but those", async (name) => {
    const file = new Uint8Array(readBuilt(`/donnees/v1/${name}.parquet`)).buffer;
    const rows = (await parquetReadObjects({ file })).map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, one]) => [key, typeof one === "bigint" ? Number(one) : one])),
    );
    expect(misnamedCeilings(rows, never, name)).toEqual([]);
  });

  test("in no feed, calendar or citation without its word", () => {
    const files = builtFiles.filter((file) => /\.(?:rss|atom|xml|ics|ris|bib|txt|md)$/.test(file));
    expect(files.length).toBeGreaterThan(50);
    const found = files.flatMap((file) =>
      bareCeilings(readBuilt(file).toString(), never).map((one) => `${file}: ${one}`),
    );
    expect(found).toEqual([]);
  });
});

describe("a sample where a ceiling passes for a sum due is found", () => {
  const mixed = ceilings.find(({ ceilings: own }) => own.some((one) => never.has(one)));
  const page = builtPages.find(({ path }) => path === mixed?.fine.href);

  test("on a page whose words are changed", () => {
    const due = page?.texts.join(" ").replace(/plafon\w*|maxim\w*|au plus|dépasse\w*|palier/gi, "dû") ?? "";
    expect(bareCeilings(page?.texts.join(" ") ?? "", mixed?.ceilings ?? [])).toEqual([]);
    expect(bareCeilings(due, mixed?.ceilings ?? []).length).toBeGreaterThan(0);
  });

  test("in a field, a column and a cell under another name", () => {
    const [amount = 0] = never;
    expect(misnamedCeilings([{ computed: { ceiling: amount } }], never)).toEqual([]);
    expect(misnamedCeilings([{ computed: { inForce: amount } }], never)).toEqual([".0.computed.inForce"]);
    expect(misnamedCeilings({ summary: `Amende de ${String(amount)} €` }, never)).toHaveLength(1);
    expect(misnamedInCsv("x.csv", `id,amount\r\na,${String(amount)}\r\n`)).toEqual(["x.csv.0.amount"]);
    expect(misnamedInCsv("x.csv", `id,computed.ceiling\r\na,${String(amount)}\r\n`)).toEqual([]);
  });
});

function misnamedInCsv(file: string, text: string): string[] {
  const isFrench = text.startsWith("\uFEFF");
  const [head = [], ...lines] = toLines(text.replace(/^\uFEFF/, ""), isFrench ? ";" : ",") ?? [];
  const rows = lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
  return misnamedCeilings(rows, never, file);
}
