import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** The site as it is served; always whole. */
export const dist = "dist";

/** Where the next site grows. */
export const next = ".cache/dist-next";

const previous = ".cache/dist-previous";

/** Puts the finished site in the place of the one before: two renames, so that a killed build leaves no half-written site. */
export async function swap(): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, previous);
  await rename(next, dist);
  await rm(previous, { recursive: true, force: true });
}
