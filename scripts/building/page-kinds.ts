import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./folders.ts";

interface SizedPage {
  readonly file: string;
  /** Bytes. */
  readonly size: number;
}

/** The addresses of the longest page of each kind: a folder's own page, or one of those in it. */
export function readLongestOfKinds(): string[] {
  return readKinds((a, b) => (b.size > a.size ? b : a));
}

/** The addresses of the shortest page of each kind. */
export function readShortestOfKinds(): string[] {
  return readKinds((a, b) => (b.size < a.size ? b : a));
}

function readKinds(choose: (a: SizedPage, b: SizedPage) => SizedPage): string[] {
  // An old address leads on by itself before one can look at it.
  const isPage = (file: string): boolean => !readFileSync(join(dist, file), "utf8").includes('http-equiv="refresh"');
  const files = globSync("**/*.html", { cwd: dist }).sort().filter(isPage);
  const sized = files.map((file) => ({ file, size: statSync(join(dist, file)).size }));
  const byKind = Map.groupBy(sized, ({ file }) =>
    file
      .split("/")
      .map((part, depth) => (depth === 0 ? part : ""))
      .join("/"),
  );
  return [...byKind.values()].map((pages) => pages.reduce(choose).file.replace("index.html", ""));
}
