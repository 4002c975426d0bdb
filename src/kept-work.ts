/** Work of earlier builds, taken up while nothing that it was made from has changed. */
export interface KeptWork {
  /** What was made before from the same inputs, else what `make` makes now. Inputs and what is made are plain data. */
  readonly take: <T>(inputs: readonly unknown[], make: () => T) => T;
}

/** Keeps nothing: everything is made. */
export const nothingKept: KeptWork = { take: (_inputs, make) => make() };

// The command that builds and the pages that it builds load this module twice, each its own copy.
const key = Symbol.for("register-kept-charts");
const shared = globalThis as { [key]?: KeptWork | undefined };

/** Lets pages take their charts from what earlier builds drew. */
export function keepCharts(charts: KeptWork): void {
  shared[key] = charts;
}

/** The charts of earlier builds; without a build, nothing is kept. */
export function keptCharts(): KeptWork {
  return shared[key] ?? nothingKept;
}
