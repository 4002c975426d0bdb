import type { Comparison } from "../../registry/comparables/comparison.ts";
import type { Distribution } from "../../registry/comparables/distribution.ts";
import { fewest } from "../../registry/summary.ts";
import { outcomes, type OutcomeKey } from "../../registry/comparables/words.ts";
import { toCapital } from "../../registry/letter-case.ts";
import { toCount } from "../wording/counts.ts";
import { cell, escape } from "./markup.ts";

/** What followed, outcome by outcome, as a table with a bar for each: near cases, and those that meet everything. */
export function toOutcomeTable({ near, full }: Comparison): string {
  const rows = near.outcomes.map(({ outcome, count }) => toRow(outcome, count, { near, full }));
  return `<div class="stack"><table class="outcomes">
<caption>Ce qui suit. Un cas peut avoir plusieurs suites : les lignes ne s’additionnent pas.</caption>
<thead><tr><th scope="col">Suite</th><th scope="col">Cas comparables</th><th scope="col" class="number">Dont tous critères réunis</th></tr></thead>
<tbody>${rows.join("")}</tbody>
<tfoot><tr><th scope="row">Ensemble</th>${cell("Cas comparables", toTotal(near))}${cell("Tous critères", toTotal(full), "number")}</tr></tfoot>
</table></div>`;
}

function toRow(outcome: OutcomeKey, count: number, { near, full }: Pick<Comparison, "near" | "full">): string {
  const met = full.outcomes.find((one) => one.outcome === outcome)?.count ?? 0;
  return `<tr><th scope="row">${escape(toCapital(outcomes[outcome]))}</th>${cell("Cas comparables", `${toBar(count / near.n)} ${toPart(count, near.n)}`)}${cell("Tous critères", String(met), "number")}</tr>`;
}

function toTotal({ n }: Distribution): string {
  return escape(toCount(n, "cas", "cas"));
}

// A percentage of three cases would pass for a rate.
function toPart(count: number, n: number): string {
  return n < fewest ? `${count} sur ${n}` : `${count} <span class="soft">(${Math.round((100 * count) / n)} %)</span>`;
}

function toBar(share: number): string {
  const width = Math.round(share * 100);
  return `<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="8"/></svg>`;
}
