/** Work of earlier builds, taken up while nothing that it was made from has changed. */
export interface KeptWork {
  /** What was made before from the same inputs, else what `make` makes now. Inputs and what is made are plain data. */
  readonly take: <T>(inputs: readonly unknown[], make: () => T) => T;
}

/** Keeps nothing: everything is made. */
export const nothingKept: KeptWork = { take: (_inputs, make) => make() };
