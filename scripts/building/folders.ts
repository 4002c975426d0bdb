import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/** The site as it is served; always whole. */
export const dist = "dist";

/** Where the next site grows. */
export const next = ".cache/dist-next";

/**
 * Brings back the site that a swap had set aside when it was killed between its two renames. What a killed build began is
 * no site: it stays where it grew.
 */
export async function recover(from = next, to = dist): Promise<void> {
  const previous = toPrevious(from);
  if (!existsSync(to) && existsSync(previous)) await rename(previous, to);
}

/** Puts a finished site in the place of the one before: two renames, so that a killed build leaves no half-written site. */
export async function swap(from = next, to = dist): Promise<void> {
  const previous = toPrevious(from);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(to)) await rename(to, previous);
  try {
    await rename(from, to);
  } catch (error) {
    await recover(from, to);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

function toPrevious(from: string): string {
  return `${from}-previous`;
}
