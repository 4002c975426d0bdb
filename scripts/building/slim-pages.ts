import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toSlimHtml } from "../../src/outputs/slim-html.ts";

/** Rewrites every page of a built site as it is served. The search index must have been made before. */
export async function slimPages(dist: string): Promise<void> {
  for await (const path of glob("**/*.html", { cwd: dist })) {
    const file = join(dist, path);
    await writeFile(file, toSlimHtml(await readFile(file, "utf8")));
  }
}
