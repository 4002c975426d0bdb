import { parseDeliberation } from "./deliberation.ts";
import type { FundFile } from "./archive.ts";
import { idOf } from "./fund-source.ts";
import { findHeld, type Held, type Holdings } from "./holdings.ts";
import { interestOf } from "./kind.ts";
import { toProposal, type Proposal } from "./proposal.ts";

/** What became of one text. */
export type Outcome =
  | { readonly kind: "proposed"; readonly proposal: Proposal }
  | { readonly kind: "held"; readonly held: Held }
  | { readonly kind: "left-out"; readonly because: string };

/** A file or an archive that could not be read, and why, in French. */
export interface Refusal {
  readonly path: string;
  readonly problem: string;
}

/** Everything that an import has seen; one entry a text, the last one wins. */
export interface Ledger {
  /** By identifier of the text. */
  readonly outcomes: Map<string, Outcome>;
  /** Identifiers withdrawn from the fund and not seen since. */
  readonly withdrawn: Set<string>;
  readonly refusals: Refusal[];
  /** Files of XML that were opened, malformed ones included. */
  files: number;
}

/** A ledger with nothing in it. */
export function emptyLedger(): Ledger {
  return { outcomes: new Map(), withdrawn: new Set(), refusals: [], files: 0 };
}

/** Enters one XML file: a text and what becomes of it, or a refusal. */
export function enterFile(ledger: Ledger, { path, bytes }: FundFile, holdings: Holdings): void {
  ledger.files += 1;
  const text =
    bytes === null ? { problem: "plus de 16 Mo, ce qu’aucun texte du fonds ne pèse" } : parseDeliberation(bytes);
  if ("problem" in text) {
    ledger.refusals.push({ path, problem: text.problem });
    return;
  }
  const outcome = toOutcome(text, holdings);
  if ("problem" in outcome) {
    ledger.refusals.push({ path, problem: outcome.problem });
    return;
  }
  // A piece of a string keeps the whole string in memory: a copy lets go of the file.
  const [id, copy] = structuredClone([text.id, outcome] as const);
  ledger.outcomes.set(id, copy);
  ledger.withdrawn.delete(id);
}

/** Enters a list of withdrawn texts: nothing is proposed for them, and nothing of the register is touched. */
export function enterWithdrawals(ledger: Ledger, ids: readonly string[]): void {
  for (const id of ids) {
    ledger.outcomes.delete(id);
    ledger.withdrawn.add(id);
  }
}

/** Proposals in the order of their days; of two texts of one number, the first is kept and the other left out. */
export function settle(ledger: Ledger): Proposal[] {
  const kept = new Map<string, Proposal>();
  for (const [id, outcome] of [...ledger.outcomes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (outcome.kind !== "proposed") continue;
    const decision = idOf(outcome.proposal.deliberation);
    const first = kept.get(decision);
    if (first === undefined) kept.set(decision, outcome.proposal);
    else
      ledger.outcomes.set(id, { kind: "left-out", because: `même numéro que ${first.deliberation.id} (${decision})` });
  }
  return [...kept.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

function toOutcome(text: Parameters<typeof toProposal>[0], holdings: Holdings): Outcome | { problem: string } {
  const interest = interestOf(text);
  if ("leftOut" in interest) return { kind: "left-out", because: interest.leftOut };
  const early = findHeld(holdings, { text, kind: interest.kind, id: idOf(text) });
  if (early !== null) return { kind: "held", held: early };
  const proposal = toProposal(text, interest.kind);
  if ("problem" in proposal) return proposal;
  // What the text decides may show another kind than its title.
  const held = findHeld(holdings, { text, kind: proposal.kind, id: idOf(text) });
  return held === null ? { kind: "proposed", proposal } : { kind: "held", held };
}

function dayOf({ deliberation: { decidedOn, id } }: Proposal): string {
  return `${decidedOn ?? "9999"} ${id}`;
}
