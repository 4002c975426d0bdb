import { realToday } from "./build-day.ts";
import type { Content } from "./content-folder.ts";
import type { KeptWork } from "./kept-work.ts";

// The command that checks the records and the site that is built from them load this module twice, each its own copy:
// what was read is kept where both find it.
const key = Symbol.for("register-content");
const shared = globalThis as { [key]?: Promise<Content> | undefined };

/**
 * What the content folder says, read and checked once in a process, until it is forgotten; a file that has not changed is
 * taken from `kept`.
 */
export function readContentOnce(kept?: KeptWork): Promise<Content> {
  return (shared[key] ??= read(kept));
}

// A build has read the folder when Astro asks for it: what reads is not loaded a second time.
async function read(kept: KeptWork | undefined): Promise<Content> {
  const { readContent } = await import("./content-folder.ts");
  return readContent("content", realToday().toString(), kept);
}

/** Lets the next reader read the folder anew. */
export function forgetContent(): void {
  shared[key] = undefined;
}
