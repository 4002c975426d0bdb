// Lists what an editor should look at: `npm run -s audit -- [--only NAME]`. An audit informs: what it finds stops nothing.
import process from "node:process";
import { parseArgs } from "node:util";
import { buildDay } from "../src/build-day.ts";
import { readContent } from "../src/content-folder.ts";
import { toReport } from "../src/records/report.ts";
import type { AuditInput } from "../src/registry/audits/audit.ts";
import { toOfficialList } from "../src/registry/official-list.ts";
import { toRegister } from "../src/registry/registry.ts";
import { chosenAudits, toSection } from "./auditing/sections.ts";
import { orStop, Stop } from "./first/stop.mjs";

await orStop(async () => {
  const chosen = chosenAudits(parseOnly(process.argv.slice(2)));
  const input = await readInput();
  for (const audit of chosen) console.log(`${toSection(audit, audit.find(input))}\n`);
});

function parseOnly(args: string[]): string[] {
  try {
    return parseArgs({ args, options: { only: { type: "string", multiple: true } } }).values.only ?? [];
  } catch {
    throw new Stop(`expected --only NAME, received ${args.join(" ")}`);
  }
}

async function readInput(): Promise<AuditInput> {
  const { records, gaps, officialList, problems } = await readContent();
  if (problems.length > 0 || officialList === null) throw new Stop(toReport(problems));
  const register = toRegister(records, gaps, buildDay().toString());
  return { records, register, list: toOfficialList(register, officialList) };
}
