import { realToday } from "./build-day.ts";
import { readContent, type Content } from "./content-folder.ts";
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
  return (shared[key] ??= readContent("content", realToday().toString(), kept));
}

/** Lets the next reader read the folder anew. */
export function forgetContent(): void {
  shared[key] = undefined;
}
