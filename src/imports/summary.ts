import type { Held, Holdings } from "./holdings.ts";
import type { Ledger } from "./ledger.ts";
import type { ImportReport, ProposedLine } from "./report.ts";

/** What a ledger tells once its proposals are written. */
export function toSummary(ledger: Ledger, holdings: Holdings, proposed: readonly ProposedLine[]): ImportReport {
  const held = new Map<string, Held>();
  const leftOut = new Map<string, number>();
  for (const [id, outcome] of ledger.outcomes) {
    if (outcome.kind === "held") held.set(id, outcome.held);
    if (outcome.kind === "left-out") leftOut.set(outcome.because, (leftOut.get(outcome.because) ?? 0) + 1);
  }
  const { files, withdrawn, refusals } = ledger;
  const withdrawnButHeld = findWithdrawn(holdings, withdrawn);
  return { files, proposed, held, leftOut, withdrawn: withdrawn.size, withdrawnButHeld, refusals };
}

// Only the address of the decision itself tells that it holds a text: its sources may name another one.
function findWithdrawn(holdings: Holdings, withdrawn: ReadonlySet<string>): Map<string, string> {
  const texts = holdings.decisions.flatMap(({ id, addresses }) => {
    const text = /CNILTEXT\d{12}/.exec(addresses.legifrance ?? "")?.[0];
    return text !== undefined && withdrawn.has(text) ? [[text, id] as const] : [];
  });
  return new Map(texts);
}
