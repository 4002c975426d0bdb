import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One source file and the files of the project that it imports. */
export interface SourceFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** Paths from the root, in the order of the imports; packages are left out. */
  readonly imports: readonly string[];
}

/** Every source file under a folder, in name order. */
export function readSourceTree(folder: string): SourceFile[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return paths
    .filter((path) => /\.(ts|mjs|astro)$/.test(path))
    .sort()
    .map(readSourceFile);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  return { path, text, imports: toImports(text).map((address) => normalize(join(dirname(path), address))) };
}

/** Relative addresses that a text imports or exports from: `import`, `export … from`, `import()`. */
export function toImports(text: string): string[] {
  const found = text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].map((match) => match[1] ?? "");
}

/** The first chain of imports that ends where it began, or `undefined`. */
export function findCycle(files: readonly SourceFile[]): string[] | undefined {
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
