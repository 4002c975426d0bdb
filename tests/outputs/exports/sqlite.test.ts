import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { toRows } from "../../../src/outputs/exports/rows.ts";
import { toSqliteFile } from "../../../src/outputs/exports/sqlite/database.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { registerOn } from "../../registry/real-register.ts";
import { edition, frozen } from "./edition.ts";

const folder = mkdtempSync(join(tmpdir(), "sqlite-test-"));
const opened: DatabaseSync[] = [];

afterAll(() => {
  for (const database of opened) database.close();
  rmSync(folder, { recursive: true, force: true });
});

function open(name: string, bytes: Buffer): DatabaseSync {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const database = new DatabaseSync(path, { readOnly: true });
  opened.push(database);
  return database;
}

/** The lines of a query, as plain objects. */
function linesOf(database: DatabaseSync, query: string): object[] {
  return database
    .prepare(query)
    .all()
    .map((line) => ({ ...line }));
}

describe.each(["2026-11-21", "2025-06-01"])("the real register on %s", (asOf) => {
  const register = registerOn(asOf);
  const bytes = toSqliteFile(register, edition);
  const database = open(asOf, bytes);

  test("is whole", () => {
    expect(linesOf(database, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  });

  test("names no record that it does not hold", () => {
    expect(linesOf(database, "PRAGMA foreign_key_check")).toEqual([]);
  });

  test.each(collectionNames)("holds every record of %s", (name) => {
    const held = linesOf(database, `SELECT count(*) AS count FROM "${name}"`);
    expect(held).toEqual([{ count: toRows(register, name, edition).length }]);
  });

  test("ranks a word of a title above the same word in a text", () => {
    const query = `SELECT title LIKE '%authentification%' AS isTitled
      FROM search WHERE search MATCH 'authentification' ORDER BY rank LIMIT 3`;
    expect(linesOf(database, query)).toEqual([{ isTitled: 1 }, { isTitled: 1 }, { isTitled: 1 }]);
  });

  test("is the same bytes a second time", () => {
    expect(toSqliteFile(register, edition).equals(bytes)).toBe(true);
  });
});

describe("a small register", () => {
  const database = open("frozen", toSqliteFile(frozen, edition));

  test("is found by a word without its accents", () => {
    const query = "SELECT collection, id FROM search WHERE search MATCH 'meteore AND amende' ORDER BY id";
    expect(linesOf(database, query)).toEqual([
      { collection: "decisions", id: "ce-999001" },
      { collection: "decisions", id: "san-2030-001" },
    ]);
  });

  test("joins a fine to whom it is due from and to what is left of it", () => {
    const query = `SELECT organisations.name, fines.amount, computed_inForce FROM fines
      JOIN organisations ON organisations.id = fines.organisation`;
    expect(linesOf(database, query)).toEqual([{ name: "Météore & Cie", amount: 800_000, computed_inForce: 500_000 }]);
  });

  test("tells what is unknown from what does not apply", () => {
    const query = "SELECT computed_theoretical, subject, unknown_fields FROM astreintes";
    const unknown = ["notifiedOn", "deadlineTo", "daysLate", "theoretical", "remainder"].map(
      (one) => `computed_${one}`,
    );
    expect(linesOf(database, query)).toEqual([
      { computed_theoretical: null, subject: null, unknown_fields: JSON.stringify(unknown) },
    ]);
  });

  test("says its day and its licence", () => {
    expect(linesOf(database, "SELECT asOf, licence FROM edition")).toEqual([
      { asOf: "2030-12-24", licence: "Licence Ouverte 2.0" },
    ]);
  });
});

test("the tables read like golden text", async () => {
  const database = open("schema", toSqliteFile(frozen, edition));
  const tables = linesOf(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%'");
  const text = tables.map((one) => `${(one as { sql: string }).sql.replaceAll(", ", ",\n  ")};\n`).join("\n");
  await expect(text).toMatchFileSnapshot("../../golden/exports/register.sql");
});
