import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** The site as it is served; always whole. */
export const dist = "dist";

/** Where the next site grows. */
export const next = ".cache/dist-next";

/** Puts a finished site in the place of the one before: two renames, so that a killed build leaves no half-written site. */
export async function swap(from = next, to = dist): Promise<void> {
  const previous = `${from}-previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(to)) await rename(to, previous);
  await rename(from, to);
  await rm(previous, { recursive: true, force: true });
}
