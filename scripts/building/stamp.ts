import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { dist } from "./folders.ts";

/** What the site is made with: the code, and the packages as they are installed, not as they should be. */
export const programInputs: readonly string[] = [
  "src",
  "public",
  "scripts/building",
  "astro.config.mjs",
  "tsconfig.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

/** Everything that a page can depend on, apart from the settings. */
const inputs = [...programInputs, "content"];

const stamp = ".cache/dist.stamp";

/** One digest of all inputs and settings: names and bytes of every file, in name order. */
export async function toDigest(settings: object, paths: readonly string[] = inputs): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const path of paths) {
    const files = await filesUnder(path);
    const contents = await Promise.all(files.map((file) => readFile(file)));
    for (const [index, file] of files.entries()) hash.update(`\0${file}\0`).update(contents[index] ?? "");
  }
  return hash.digest("hex");
}

/** Whether the served site was made from exactly these inputs. */
export function isFresh(digest: string): boolean {
  return existsSync(join(dist, "index.html")) && existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
}

/** Forgets what the served site was made from, before it is replaced. */
export async function clearStamp(): Promise<void> {
  await rm(stamp, { force: true });
}

/** Remembers what the served site was made from. */
export async function writeStamp(digest: string): Promise<void> {
  await mkdir(".cache", { recursive: true });
  await writeFile(stamp, digest);
}

async function filesUnder(path: string): Promise<string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}
