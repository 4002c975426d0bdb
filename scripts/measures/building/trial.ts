import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { RecordSource } from "../synthetic/record-source.ts";
import { writeSyntheticContent } from "../synthetic/synthetic-content.ts";

const inputs = ["src", "public", "scripts", "astro.config.mjs", "tsconfig.json", "package.json", "package-lock.json"];

/** A copy of the project with as many records as a trial wants. */
export interface Trial {
  readonly folder: string;
  readonly records: readonly RecordSource[];
}

/** Copies the project into `folder`, with about `count` records instead of its own; what it built before is kept. */
export async function prepareTrial(folder: string, count: number): Promise<Trial> {
  await mkdir(folder, { recursive: true });
  for (const input of inputs) {
    await rm(join(folder, input), { recursive: true, force: true });
    await cp(input, join(folder, input), { recursive: true });
  }
  if (!existsSync(join(folder, "node_modules"))) await symlink(resolve("node_modules"), join(folder, "node_modules"));
  return { folder, records: await writeSyntheticContent("content", join(folder, "content"), count) };
}
