import { gzipSync } from "node:zlib";
import { type BuiltPage, readBuilt, toSitePath } from "./built-site.ts";

/** What a page asks for when it opens, beside itself. */
export interface PageRequest {
  /** Address without base path. */
  readonly file: string;
  readonly kind: "style" | "script" | "picture" | "font";
  /** As a host sends it. */
  readonly gzip: number;
}

const weights = new Map<string, number>();

/** Bytes of a built file as a host sends it (gzip). */
export function weigh(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const weight = gzipSync(readBuilt(file), { level: 9 }).length;
  weights.set(file, weight);
  return weight;
}

/**
 * Every file that the HTML of a page makes a browser fetch, and what these fetch in turn: static imports, addresses in
 * styles. What a script asks for when it is used is not among them.
 */
export function requestsOf(page: BuiltPage): PageRequest[] {
  const found = new Set<string>();
  const waiting = page.elements.flatMap((element) => askedBy(element).map((href) => toFile(href, page.path)));
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...askedByFile(file));
  }
  return [...found].map((file) => ({ file, kind: toKind(file), gzip: weigh(file) }));
}

function askedBy({ name, attributes }: BuiltPage["elements"][number]): string[] {
  const { href, src, rel } = attributes;
  const isFetched = name === "use" || (name === "link" && /stylesheet|icon|preload/.test(rel ?? ""));
  return [isFetched ? href : undefined, src].filter((one) => one !== undefined && !/^(#|data:)/.test(one)) as string[];
}

function askedByFile(file: string): string[] {
  if (file.endsWith(".js")) {
    const imports = readBuilt(file)
      .toString()
      .matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g);
    return [...imports].map(([, href = ""]) => toFile(href, file));
  }
  if (!file.endsWith(".css")) return [];
  return [
    ...readBuilt(file)
      .toString()
      .matchAll(/url\(["']?(?!#|data:)([^"')]+)/g),
  ].map(([, href = ""]) => toFile(href, file));
}

function toFile(href: string, from: string): string {
  return (toSitePath(href, from) ?? href).replace(/[?#].*$/, "");
}

function toKind(file: string): PageRequest["kind"] {
  if (file.endsWith(".css")) return "style";
  if (file.endsWith(".js")) return "script";
  return /\.(woff2?|ttf|otf)$/.test(file) ? "font" : "picture";
}
