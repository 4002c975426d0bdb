import { spawnSync } from "node:child_process";
import { mkdir, rm, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { toDrafts } from "../../src/imports/drafts.ts";
import { settle } from "../../src/imports/ledger.ts";
import { writeDraft } from "../importing/draft-folder.ts";
import { readFund } from "../importing/fund-reader.ts";
import { readHoldings } from "../importing/holdings-folder.ts";

/** What an import of the whole fund costs. */
export interface ImportMeasures {
  readonly texts: number;
  /** Decisions proposed, every one with its drafts written. */
  readonly proposed: number;
  readonly seconds: number;
  /** Largest memory the process held, in bytes. */
  readonly peakMemory: number;
  /** The archive, in bytes. */
  readonly bytes: number;
}

const folder = ".cache/bench-import";

/** Imports a made-up archive of the size of the fund into `.cache`. */
export async function measureImport(texts: number): Promise<ImportMeasures> {
  const path = `${folder}/fund.tar.gz`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const generator = fileURLToPath(new URL("fund-archive.ts", import.meta.url));
  spawnSync(process.execPath, [generator, path, String(texts)], { stdio: "inherit" });
  const holdings = await readHoldings();
  const start = performance.now();
  const ledger = await readFund([path], holdings);
  const proposals = settle(ledger);
  for (const draft of proposals.flatMap((one) => toDrafts(one, holdings))) await writeDraft(`${folder}/drafts`, draft);
  const seconds = (performance.now() - start) / 1000;
  const { size: bytes } = await stat(path);
  const measures = { texts: ledger.files, proposed: proposals.length, seconds, bytes };
  return { ...measures, peakMemory: process.resourceUsage().maxRSS * 1024 };
}

/** The measures as text. */
export function toImportMeasuresReport({ texts, proposed, seconds, peakMemory, bytes }: ImportMeasures): string {
  const megabytes = (count: number): string => (count / 1_000_000).toFixed(0);
  return [
    `import         ${seconds.toFixed(1)} s, ${((1000 * seconds) / texts).toFixed(2)} ms a text`,
    `peak memory    ${megabytes(peakMemory)} MB`,
    `read           ${String(texts)} texts in one archive of ${megabytes(bytes)} MB`,
    `proposed       ${String(proposed)} decisions`,
  ].join("\n");
}
