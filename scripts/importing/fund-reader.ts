import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { filesOfArchive, largestText, type FundFile } from "../../src/imports/archive.ts";
import type { Holdings } from "../../src/imports/holdings.ts";
import { emptyLedger, enterFile, enterWithdrawals, type Ledger } from "../../src/imports/ledger.ts";
import { isWithdrawalList, parseWithdrawals } from "../../src/imports/withdrawals.ts";
import { findFundPaths, type FundPath } from "./fund-paths.ts";

/** Everything that these paths hold, in one ledger. */
export async function readFund(paths: readonly string[], holdings: Holdings): Promise<Ledger> {
  const ledger = emptyLedger();
  const { found, missing } = await findFundPaths(paths);
  const problem = "ni archive tar.gz, ni fichier XML, ni dossier qui en tienne";
  ledger.refusals.push(...missing.map((path) => ({ path, problem })));
  for (const fund of found) await readFundPath(ledger, fund, holdings);
  return ledger;
}

// An archive that is cut short keeps what came before the cut.
async function readFundPath(ledger: Ledger, fund: FundPath, holdings: Holdings): Promise<void> {
  const withdrawn: string[] = [];
  try {
    for await (const file of filesOf(fund)) {
      if (!isWithdrawalList(file.path)) enterFile(ledger, file, holdings);
      else if (file.bytes !== null) withdrawn.push(...parseWithdrawals(new TextDecoder().decode(file.bytes)));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : "sans raison dite";
    ledger.refusals.push({ path: fund.path, problem: `lecture interrompue (${reason})` });
  }
  enterWithdrawals(ledger, withdrawn);
}

async function* filesOf({ path, kind, isCompressed }: FundPath): AsyncGenerator<FundFile> {
  if (kind === "archive") {
    yield* filesOfArchive(createReadStream(path), { path, isCompressed }, isWanted);
  } else if (isWanted(path)) {
    const { size } = await stat(path);
    yield { path, bytes: size > largestText ? null : await readFile(path) };
  }
}

function isWanted(path: string): boolean {
  return /\.xml$/i.test(path) || isWithdrawalList(path);
}
