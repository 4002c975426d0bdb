import { hash } from "node:crypto";
import { asOf } from "./as-of.ts";
import { site } from "./site.ts";

/** A file of the site, its place and what it is made from, as `getStaticPaths` gives them. */
interface Path {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/**
 * Gives each path a key of all that its file is made from: its props, plain data, the build day, the settings of the site
 * and of Astro; its place tells its params. A route that uses it reads nothing else, but for the program: a build then
 * takes a file with the same key from the site that stands, instead of making it. `tests/keyed-paths.test.ts` follows the
 * imports of each such route.
 */
export function keyed<P extends Path>(paths: readonly P[]): (P & { readonly cacheKey: string })[] {
  return paths.map((path) => ({ ...path, cacheKey: toKey(path.props) }));
}

const everywhere = JSON.stringify([asOf, site, import.meta.env]);

function toKey(props: Path["props"]): string {
  const told = Object.entries(props).map(([name, value]) => [name, toDigest(value)]);
  return hash("sha256", everywhere + JSON.stringify(told));
}

const digests = new WeakMap<object, string>();

// A page, its frame and its drawing are made from the same view: it is written down once.
function toDigest(value: unknown): string {
  if (typeof value !== "object" || value === null) return `${typeof value} ${String(value)}`;
  const known = digests.get(value) ?? hash("sha256", JSON.stringify(value));
  digests.set(value, known);
  return known;
}
