import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import type { SearchDocument } from "./documents.ts";

async function fill(database: DatabaseSync, documents: string): Promise<void> {
  database.exec(`CREATE VIRTUAL TABLE search USING fts5(id UNINDEXED, number, title, summary, text,
    tokenize = "unicode61 remove_diacritics 2")`);
  const insert = database.prepare("INSERT INTO search VALUES (?, ?, ?, ?, ?)");
  database.exec("BEGIN");
  for await (const line of createInterface({ input: createReadStream(documents) })) {
    const { id, number, title, summary, text } = JSON.parse(line) as SearchDocument;
    insert.run(id, number, title, summary, text);
  }
  database.exec("COMMIT");
  database.exec("INSERT INTO search (search) VALUES ('optimize')");
}

// Run in a process of its own, so that no other memory is measured with it.
const [documents = "", file = ""] = process.argv.slice(2);
const database = new DatabaseSync(file);
await fill(database, documents);
database.close();
