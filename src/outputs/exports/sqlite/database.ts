import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { collectionNames, type CollectionName } from "../../../records/collections.ts";
import type { RegisterView } from "../../../registry/views.ts";
import { type Edition, schemaVersion } from "../edition.ts";
import { type Row, toRows } from "../rows.ts";
import { toLinkTables, toSourceTable } from "./link-tables.ts";
import { toSearchedLines } from "./searched-text.ts";
import { type Column, type Table, toTable } from "./tables.ts";

/**
 * The register as one SQLite file: a table for each collection, a table for each list inside records, foreign keys, and
 * the full-text index `search`. Two renderings of one register are the same bytes: nothing in it depends on a clock.
 */
export function toSqliteFile(register: RegisterView, edition: Edition): Buffer {
  // SQLite writes files only: this one lives as long as the call.
  const folder = mkdtempSync(join(tmpdir(), "register-"));
  try {
    const path = join(folder, "register.sqlite");
    fill(path, register, edition);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(path: string, register: RegisterView, edition: Edition): void {
  // Tables name one another both ways: the keys are checked by the tests, once all lines are there.
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; BEGIN;");
  const rows = new Map(collectionNames.map((name) => [name, toRows(register, name, edition)]));
  for (const table of toTables(rows, register, edition)) write(database, table);
  writeIndex(database, register);
  database.exec(`COMMIT; PRAGMA user_version = ${schemaVersion}; VACUUM;`);
  database.close();
}

function toTables(
  rows: ReadonlyMap<CollectionName, readonly Row[]>,
  register: RegisterView,
  edition: Edition,
): readonly Table[] {
  const rowsOf = (name: CollectionName): readonly Row[] => rows.get(name) ?? [];
  return [
    toEditionTable(register, edition),
    ...collectionNames.map((name) => toTable(name, rowsOf(name))),
    ...toLinkTables(rowsOf),
    toSourceTable(collectionNames, rowsOf),
  ];
}

function toEditionTable({ asOf }: RegisterView, { name, licence }: Edition): Table {
  const columns: Column[] = ["name", "asOf", "licence", "licenceUrl"].map((one) => ({ name: one, type: "TEXT" }));
  return { name: "edition", columns, key: ["asOf"], lines: [[name, asOf, licence.name, licence.url]] };
}

function write(database: DatabaseSync, { name, columns, key, lines }: Table): void {
  const defined = columns.map(toDefinition).join(", ");
  database.exec(`CREATE TABLE "${name}" (${defined}, PRIMARY KEY (${key.map(quoted).join(", ")}))`);
  const places = columns.map(() => "?").join(", ");
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${places})`);
  for (const line of lines) insert.run(...line);
}

function toDefinition({ name, type, references }: Column): string {
  return `${quoted(name)} ${type}${references === undefined ? "" : ` REFERENCES "${references}" ("id")`}`;
}

function writeIndex(database: DatabaseSync, register: RegisterView): void {
  database.exec(
    `CREATE VIRTUAL TABLE search USING fts5(collection UNINDEXED, id UNINDEXED, title, summary, text,
       tokenize = "unicode61 remove_diacritics 2")`,
  );
  const insert = database.prepare("INSERT INTO search VALUES (?, ?, ?, ?, ?)");
  for (const line of toSearchedLines(register)) insert.run(...line);
  // What `ORDER BY rank` means to who asks: a title says more than a summary, a summary more than a text.
  database.exec("INSERT INTO search (search, rank) VALUES ('rank', 'bm25(0, 0, 5, 2, 1)')");
  database.exec("INSERT INTO search (search) VALUES ('optimize')");
}

function quoted(name: string): string {
  return `"${name}"`;
}
