import { mkdir, rm, stat } from "node:fs/promises";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { readSettings } from "../../settings.ts";
import { measureProgram } from "../building/process-peak.ts";
import { writeDocuments } from "./documents.ts";

/** One question and what the index answered. */
export interface AskedQuestion {
  readonly question: string;
  /** Documents that hold all its words. */
  readonly found: number;
  /** Identifier of the best one, or "". */
  readonly first: string;
  /** Milliseconds to the first ten, best first, the median of five. */
  readonly latency: number;
}

/** What a whole fund costs as one SQLite file with the same full-text index as the exported one. */
export interface FullTextMeasures {
  readonly documents: number;
  /** The documents, one a line, in bytes. */
  readonly bytes: number;
  /** The SQLite file, texts and index, in bytes. */
  readonly database: number;
  readonly seconds: number;
  /** Largest memory the process held, in bytes. */
  readonly peakMemory: number;
  readonly questions: readonly AskedQuestion[];
}

const folder = ".cache/bench-documents";
const questions: readonly string[] = [
  "SAN-2026-003",
  "DR-1990-20000",
  "authentification mots de passe",
  "durée de conservation",
  "violation de données",
  "prospection commerciale",
  "cookies consentement",
  "astreinte",
  "fralemquizan",
  "authentifcation",
];

/** Writes the made-up documents, which any search server can be given, and indexes them here. */
export async function measureFullText(count: number): Promise<FullTextMeasures> {
  const { buildIfStale } = await import("../../building/site-build.ts");
  await buildIfStale(await readSettings());
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [documents, file] = [`${folder}/decisions.jsonl`, `${folder}/decisions.sqlite`];
  await writeDocuments(documents, count);
  const program = fileURLToPath(new URL("filling.ts", import.meta.url));
  const { seconds, peakMemory } = await measureProgram({ args: [program, documents, file], cwd: "." });
  const database = new DatabaseSync(file, { readOnly: true });
  const asked = questions.map((question) => ask(database, question));
  database.close();
  const [{ size: bytes }, { size }] = await Promise.all([stat(documents), stat(file)]);
  return { documents: count, bytes, database: size, seconds, peakMemory, questions: asked };
}

const times = 5;

function ask(database: DatabaseSync, question: string): AskedQuestion {
  const words = question
    .split(" ")
    .map((word) => `"${word}"`)
    .join(" ");
  const count = database.prepare("SELECT count(*) AS found FROM search WHERE search MATCH ?");
  const best = database.prepare(
    // A number weighs more than a title, a title more than a text that cites it.
    "SELECT id FROM search WHERE search MATCH ? ORDER BY bm25(search, 0, 20, 5, 2, 1) LIMIT 10",
  );
  const { found } = count.get(words) as { found: number };
  const latencies = Array.from({ length: times }, () => {
    const start = performance.now();
    best.all(words);
    return performance.now() - start;
  });
  const [first] = best.all(words) as { id: string }[];
  return {
    question,
    found,
    first: first?.id ?? "",
    latency: latencies.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0,
  };
}
