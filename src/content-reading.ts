import { readContent, type Content } from "./content-folder.ts";

// The command that checks the records and the site that is built from them load this module twice, each its own copy:
// what was read is kept where both find it.
const key = Symbol.for("register-content");
const shared = globalThis as { [key]?: Promise<Content> | undefined };

/** What the content folder says, read and checked once in a process, until it is forgotten. */
export function readContentOnce(): Promise<Content> {
  return (shared[key] ??= readContent());
}

/** Lets the next reader read the folder anew. */
export function forgetContent(): void {
  shared[key] = undefined;
}
