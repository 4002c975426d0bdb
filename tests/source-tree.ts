import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One source file and the files of the project that it imports. */
export interface SourceFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports, as paths from the root, in the order of the imports. */
  readonly imports: readonly string[];
  /** The same as the file writes them. */
  readonly addresses: readonly string[];
  /** Packages and modules of Node that it imports. */
  readonly packages: readonly string[];
}

/** Every source file under a folder, in name order. */
export function readSourceTree(folder: string): SourceFile[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .filter((path) => /\.(ts|mjs|astro|css)$/.test(path))
    .sort()
    .map(readSourceFile);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const all = toImports(text);
  const isRelative = (address: string): boolean => /^\.{1,2}\//.test(address);
  const addresses = all.filter(isRelative);
  return {
    path,
    text,
    imports: addresses.map((address) => normalize(join(dirname(path), address))),
    addresses,
    packages: all.filter((address) => !isRelative(address)),
  };
}

/** What a text imports or exports from, as written: `import`, `export … from`, `import()`. */
export function toImports(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["']([^"'\n]+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

/** The first chain of imports that ends where it began, or `undefined`. */
export function findCycle(files: readonly Pick<SourceFile, "path" | "imports">[]): string[] | undefined {
  const byPath = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of byPath.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    done.add(path);
    return undefined;
  };
  return files.map((file) => visit(file.path, [])).find((cycle) => cycle !== undefined);
}
