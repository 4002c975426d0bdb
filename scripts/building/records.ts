import { readContentOnce } from "../../src/content-reading.ts";
import { toReport } from "../../src/records/report.ts";
import { Stop } from "../first/stop.mjs";

/** Reads every record and stops with the report of all problems when there is one. Answers with their number. */
export async function checkRecords(): Promise<number> {
  const { records, problems } = await readContentOnce();
  if (problems.length > 0) throw new Stop(toReport(problems));
  return Object.values(records).reduce((sum, list) => sum + list.length, 0);
}
