import { createHash } from "node:crypto";
import { appendFile, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Stop } from "../../first/stop.mjs";
import type { RecordSource } from "../synthetic/record-source.ts";
import { readTreeFiles } from "../tree-files.ts";
import { pathOfTool } from "../tools.ts";
import { writePlainSite } from "./plain-site.ts";
import { measureProgram, type Cost } from "./process-peak.ts";
import { prepareTrial } from "./trial.ts";

/** What building so many records costs, beside what a plain generator needs for their Markdown. */
export interface BuildingMeasures {
  readonly records: number;
  /** Files and bytes of the site. */
  readonly files: number;
  readonly bytes: number;
  /** Nothing kept from an earlier build: everything is read, drawn and indexed. */
  readonly cold: Cost;
  /** The same records again: what the first build made is kept. */
  readonly warm: Cost;
  /** After one sentence of one record has changed. */
  readonly changed: Cost;
  /** Whether the changed site has the bytes of one built from nothing. */
  readonly isSame: boolean;
  /** Eleventy, on the same bodies. */
  readonly plain: Cost;
}

/** Builds about `count` records from nothing, again, and after a change; then lets Eleventy build their Markdown. */
async function measureBuilding(count: number): Promise<BuildingMeasures> {
  const { folder, records } = await prepareTrial(`.cache/bench-build-${String(count)}`, count);
  const cold = await buildFromNothing(folder);
  const warm = await buildSite(folder);
  const site = await readTreeFiles(join(folder, "dist"));
  const plain = await buildPlain(folder, records);
  await changeOne(folder, records);
  const changed = await buildSite(folder);
  const bytes = await toDigest(join(folder, "dist"));
  await buildFromNothing(folder);
  return {
    records: records.length,
    files: site.length,
    bytes: site.reduce((sum, { size }) => sum + size, 0),
    ...{ cold, warm, changed, plain },
    isSame: bytes === (await toDigest(join(folder, "dist"))),
  };
}

async function buildFromNothing(folder: string): Promise<Cost> {
  for (const made of ["dist", ".cache"]) await rm(join(folder, made), { recursive: true, force: true });
  return buildSite(folder);
}

// A large machine lets a program keep what it no longer needs: here it may keep what one of 4 GB would let it.
const largestHeap = "--max-old-space-size=1536";

function buildSite(cwd: string): Promise<Cost> {
  return measureProgram({ args: [largestHeap, "scripts/build.ts"], cwd });
}

async function buildPlain(folder: string, records: readonly RecordSource[]): Promise<Cost> {
  const input = resolve(await writePlainSite(folder, records));
  const args = [resolve(pathOfTool("@11ty/eleventy/cmd.cjs")), "--quiet", "--input=.", "--output=_site"];
  return measureProgram({ args, cwd: input });
}

async function changeOne(folder: string, records: readonly RecordSource[]): Promise<void> {
  const decision = records.findLast(({ collection }) => collection === "decisions");
  if (decision === undefined) throw new Stop("The trial holds no decision to change.");
  await appendFile(join(folder, "content", "decisions", `${decision.id}.mdx`), "\nUne phrase de plus.\n");
}

async function toDigest(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const paths = (await readTreeFiles(folder)).map(({ path }) => path).sort();
  for (const path of paths) hash.update(`\0${path}\0`).update(await readFile(join(folder, path)));
  return hash.digest("hex");
}

/** Measures each size, one after the other. */
export async function measureBuildings(sizes: readonly number[]): Promise<BuildingMeasures[]> {
  const measures: BuildingMeasures[] = [];
  for (const size of sizes) measures.push(await measureBuilding(size));
  return measures;
}
