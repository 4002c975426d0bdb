import { changeKinds, changesOf, type Change } from "./changes.ts";
import { pathsOf, toPattern, valueAt, type Path } from "./paths.ts";
import type { Original, World } from "./world.ts";

/** A real record with one value changed. */
export interface Mutant {
  readonly original: Original;
  readonly path: Path;
  /** Collection and path alike for all records: `fines amount`, `decisions:ruling sources[].date`. */
  readonly place: string;
  readonly before: unknown;
  readonly change: Change;
}

interface Site {
  readonly original: Original;
  readonly path: Path;
  readonly value: unknown;
}

/** Every change of every field of every collection, each made to `rounds` records chosen in turn: the same for ever. */
export function mutantsOf(world: World, rounds: number): Mutant[] {
  return [...sitesOf(world)].flatMap(([place, sites], rank) => {
    const domain = new Map(sites.map(({ value }) => [JSON.stringify(value), value]));
    return changeKinds.flatMap((kind, step) =>
      Array.from({ length: Math.min(rounds, sites.length) }, (_, round) => rank * 7 + step * 3 + round * 11).flatMap(
        (turn) =>
          pick(sites, turn, ({ value, path }) =>
            changesOf(value, path, { domain, turn }).find((one) => one.kind === kind),
          ).map(([{ original, path, value }, change]) => ({ original, path, place, before: value, change })),
      ),
    );
  });
}

// The first site from there on to which the change can be made.
function pick(sites: readonly Site[], turn: number, change: (site: Site) => Change | undefined): [Site, Change][] {
  const start = turn % sites.length;
  for (const site of [...sites.slice(start), ...sites.slice(0, start)]) {
    const found = change(site);
    if (found !== undefined) return [[site, found]];
  }
  return [];
}

function sitesOf({ originals }: World): Map<string, Site[]> {
  const sites = originals.flatMap((original) =>
    pathsOf(original.data).map((path) => ({ original, path, value: valueAt(original.data, path) })),
  );
  return Map.groupBy(sites, ({ original, path }) => `${groupOf(original)} ${toPattern(path)}`);
}

// Decisions of each kind have fields of their own.
function groupOf({ collection, data }: Original): string {
  return collection === "decisions" ? `decisions:${String(data["kind"])}` : collection;
}
