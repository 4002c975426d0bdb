import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { toMdx } from "../../src/drafts/mdx.ts";
import { pathOf, type RecordDraft } from "../../src/drafts/record-draft.ts";
import type { DraftState } from "../../src/imports/report.ts";

/** Writes a draft under `root` unless a file stands there; a file that differs is never touched. */
export async function writeDraft(root: string, draft: RecordDraft): Promise<{ path: string; state: DraftState }> {
  const path = `${root}/${pathOf(draft)}`;
  const text = toMdx(draft);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(path, text, { flag: "wx" });
    return { path, state: "written" };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return { path, state: (await readFile(path, "utf8")) === text ? "unchanged" : "edited" };
  }
}
