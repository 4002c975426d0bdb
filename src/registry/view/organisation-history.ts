import { compare } from "../text-order.ts";
import type { DecisionView, EarlierSanction, FineView, OrganisationMoney, Part } from "../views.ts";

/** What the fines and astreintes of one organisation come to, each state apart: they are never merged. */
export function moneyOf(fines: readonly FineView[], decisions: readonly Part<DecisionView>[]): OrganisationMoney {
  const annulled = fines.filter(({ inForce }) => inForce === 0);
  const changed = fines.filter(({ inForce, pronounced }) => inForce > 0 && inForce !== pronounced);
  const liquidations = decisions.flatMap(({ view: { record, disposition }, isAddressee }) =>
    isAddressee && record.kind === "liquidation" && disposition.tone !== "void" ? [record.amount] : [],
  );
  return {
    annulled: total(annulled.map(({ pronounced }) => pronounced)),
    reduced: total(changed.map(({ pronounced, inForce }) => pronounced - inForce)),
    liquidated: total(liquidations),
    liquidations: liquidations.length,
  };
}

/** Of each sanction addressed to an organisation, the sanctions addressed to it before, oldest first. */
export function earlierSanctions(decisions: readonly Part<DecisionView>[]): Record<string, EarlierSanction[]> {
  const sanctions = decisions
    .filter(({ view, isAddressee }) => isAddressee && view.record.kind === "sanction")
    .map(({ view }) => view)
    .sort((a, b) => compare(a.record.decidedOn, b.record.decidedOn));
  return Object.fromEntries(
    sanctions.map((view) => [
      view.id,
      sanctions.filter(({ record }) => record.decidedOn < view.record.decidedOn).map(toEarlier),
    ]),
  );
}

function toEarlier({ href, label, record, fines, disposition }: DecisionView): EarlierSanction {
  const isAnnulled = disposition.tone === "void" || (fines.length > 0 && fines.every(({ inForce }) => inForce === 0));
  return { link: { href, text: label }, on: record.decidedOn, isAnnulled };
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
