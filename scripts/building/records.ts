import type { Content } from "../../src/content-folder.ts";
import { readContentOnce } from "../../src/content-reading.ts";
import type { KeptWork } from "../../src/kept-work.ts";
import { toReport } from "../../src/records/report.ts";
import { Stop } from "../first/stop.mjs";

/** Reads the content folder, but for what is kept, and stops with the report of all problems when there is one. */
export async function readSoundContent(kept?: KeptWork): Promise<Content> {
  const content = await readContentOnce(kept);
  if (content.problems.length > 0) throw new Stop(toReport(content.problems));
  return content;
}

/** How many records the content folder holds. */
export function countRecords({ records }: Content): number {
  return Object.values(records).reduce((sum, list) => sum + list.length, 0);
}
