import { changeKinds, changesOf, type Change } from "./changes.ts";
import { pathsOf, toPattern, valueAt, type Path } from "./paths.ts";
import type { Original, World } from "./world.ts";

/** One value of a real file, which a change can be made to. */
export interface Site<Of = Original> {
  readonly original: Of;
  readonly path: Path;
  readonly value: unknown;
}

/** A real file with one value changed. */
export interface Mutant<Of = Original> {
  readonly original: Of;
  readonly path: Path;
  /** Collection and path alike for all records: `fines amount`, `decisions:ruling sources[].date`. */
  readonly place: string;
  readonly before: unknown;
  readonly change: Change;
}

/** Every change of every field of every collection, each made to `rounds` records chosen in turn: the same for ever. */
export function mutantsOf(world: World, rounds: number): Mutant[] {
  return mutantsAt(sitesOf(world), rounds);
}

/** The same for values that stand at like places, by the name of the place. */
export function mutantsAt<Of>(places: ReadonlyMap<string, readonly Site<Of>[]>, rounds: number): Mutant<Of>[] {
  return [...places].flatMap(([place, sites], rank) => {
    const domain = new Map(sites.map(({ value }) => [JSON.stringify(value), value]));
    return changeKinds.flatMap((kind, step) =>
      Array.from({ length: Math.min(rounds, sites.length) }, (_, round) => rank * 7 + step * 3 + round * 11).flatMap(
        (turn) =>
          pick(sites, turn, ({ value, path }) =>
            changesOf(value, path, { domain, turn }).find((one) => one.kind === kind && !isSame(one.value, value)),
          ).map(([{ original, path, value }, change]) => ({ original, path, place, before: value, change })),
      ),
    );
  });
}

// Null made null is no change.
function isSame(after: unknown, before: unknown): boolean {
  return JSON.stringify(after) === JSON.stringify(before);
}

// The first site from there on to which the change can be made.
function pick<Of>(
  sites: readonly Site<Of>[],
  turn: number,
  change: (site: Site<Of>) => Change | undefined,
): [Site<Of>, Change][] {
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
