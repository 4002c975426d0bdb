import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dist } from "../../building/folders.ts";
import { readRecordSources } from "../synthetic/record-source.ts";
import { toWording, type Wording } from "../synthetic/bodies.ts";

/** What a search server receives for one deliberation, one line of JSON. */
export interface SearchDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  /** ISO 8601. */
  readonly decidedOn: string;
  readonly themes: readonly string[];
  /** Plain text, 20 to 60 kB. */
  readonly text: string;
}

type ExportedDecision = Omit<SearchDocument, "text" | "number"> & { readonly number: string | null };

/** Writes made-up deliberations, one a line, the same bytes at every run: rows of the export, each with a long text. */
export async function writeDocuments(path: string, count: number): Promise<void> {
  const file = await readFile(join(dist, "donnees/v1/decisions.json"), "utf8");
  const { records } = JSON.parse(file) as { records: ExportedDecision[] };
  const wording = toWording((await readRecordSources("content")).map(({ body }) => body));
  await pipeline(Readable.from(toLines(records, wording, count)), createWriteStream(path));
}

function* toLines(records: readonly ExportedDecision[], wording: Wording, count: number): Generator<string> {
  for (let rank = 0; rank < count; rank += 1) {
    const record = records[rank % records.length];
    if (record === undefined) throw new Error("The site exports no decision.");
    const known = rank < records.length ? record : toCopy(record, rank);
    yield `${JSON.stringify(toDocument(known, toText(wording, rank)))}\n`;
  }
}

function toCopy(record: ExportedDecision, rank: number): ExportedDecision {
  return { ...record, id: `${record.id}-${rank}`, number: `DR-1990-${rank}` };
}

function toDocument(record: ExportedDecision, text: string): SearchDocument {
  const { id, number, title, summary, decidedOn, themes } = record;
  return { id, number: number ?? id.toUpperCase(), title, summary, decidedOn, themes, text };
}

/** Sentences of the register in an order drawn without chance, and in each paragraph a name that few texts hold. */
function toText({ paragraphs }: Wording, rank: number): string {
  const hash = createHash("sha256").update(`text ${rank}`).digest();
  const length = 20_000 + (hash.readUInt32BE(0) % 40_000);
  const parts: string[] = [];
  for (let size = 0, state = hash.readUInt32BE(4); size < length;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const paragraph = `La société ${toName(state)}. ${paragraphs[(state >>> 8) % paragraphs.length] ?? ""}`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  return parts.join("\n\n");
}

const syllables = "ba co du fra gri jo lem mo nor pa qui ros sta tri vel zan".split(" ");

function toName(seed: number): string {
  return [12, 16, 20, 24].map((shift) => syllables[(seed >>> shift) & 15]).join("");
}
