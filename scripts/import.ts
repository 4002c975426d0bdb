/** Proposes drafts from the official fund: `npm run import -- [--drafts FOLDER] PATH…` (tar.gz archives, XML files, folders). */
import { parseArgs } from "node:util";
import { idOf } from "../src/imports/fund-source.ts";
import { toDrafts, toUnread } from "../src/imports/drafts.ts";
import type { Holdings } from "../src/imports/holdings.ts";
import { settle } from "../src/imports/ledger.ts";
import type { Proposal } from "../src/imports/proposal.ts";
import { toImportReport, type ProposedLine } from "../src/imports/report.ts";
import { toSummary } from "../src/imports/summary.ts";
import { orStop } from "./first/stop.mjs";
import { writeDraft } from "./importing/draft-folder.ts";
import { readFund } from "./importing/fund-reader.ts";
import { readHoldings } from "./importing/holdings-folder.ts";

const usage =
  "Attendu au moins un chemin : npm run import -- [--drafts DOSSIER] CHEMIN… (archives tar.gz, XML, dossiers).";

await orStop(main);

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options === null) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  const holdings = await readHoldings();
  const ledger = await readFund(options.paths, holdings);
  const proposed = [];
  for (const proposal of settle(ledger)) proposed.push(await propose(proposal, holdings, options.drafts));
  console.log(toImportReport(toSummary(ledger, holdings, proposed)));
  if (ledger.outcomes.size === 0 && ledger.withdrawn.size === 0) process.exitCode = 1;
}

function parseOptions(args: string[]): { paths: string[]; drafts: string } | null {
  try {
    const options = { drafts: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    return positionals.length === 0 ? null : { paths: positionals, drafts: values.drafts ?? "drafts" };
  } catch {
    return null;
  }
}

async function propose(proposal: Proposal, holdings: Holdings, root: string): Promise<ProposedLine> {
  const drafts = toDrafts(proposal, holdings);
  const files = [];
  for (const draft of drafts) files.push(await writeDraft(root, draft));
  const { kind, deliberation } = proposal;
  return { id: idOf(deliberation), kind, decidedOn: deliberation.decidedOn, files, unread: toUnread(drafts) };
}
