import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";

/** A file to read: an archive, one text, or a list of withdrawn texts. */
export interface FundPath {
  readonly path: string;
  readonly kind: "archive" | "file";
  readonly isCompressed: boolean;
}

/** The files under the paths, oldest archive first, and the paths that hold none. */
export async function findFundPaths(paths: readonly string[]): Promise<{ found: FundPath[]; missing: string[] }> {
  const lists = await Promise.all(paths.map(findUnder));
  const missing = paths.filter((_, index) => lists[index]?.length === 0);
  const byPath = new Map(lists.flat().map((one) => [one.path, one]));
  return { found: [...byPath.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)), missing };
}

async function findUnder(path: string): Promise<FundPath[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (!found.isDirectory()) return toFundPath(path);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).flatMap((one) => toFundPath(join(one.parentPath, one.name)));
}

function toFundPath(path: string): FundPath[] {
  if (/\.(tar\.gz|tgz|tar)$/i.test(path)) return [{ path, kind: "archive", isCompressed: !/\.tar$/i.test(path) }];
  return /\.(xml|dat)$/i.test(path) ? [{ path, kind: "file", isCompressed: false }] : [];
}

/** Archives carry their time in their name: a delta must come after the stock that it changes, files after archives. */
function keyOf({ path, kind }: FundPath): string {
  const time = /\d{8}-\d{6}/.exec(basename(path))?.[0] ?? "99999999";
  return `${kind === "archive" ? "0" : "1"} ${time} ${path}`;
}
