import type { Comparable } from "../../registry/comparables/comparable.ts";
import type { Ranked } from "../../registry/comparables/similarity.ts";
import { toCapital } from "../../registry/letter-case.ts";
import { toPercent } from "../wording/counts.ts";
import { toAmount, toKnown, toOrigin, toOutcomes, toParts, toShares } from "./case-words.ts";
import { cell, escape, small } from "./markup.ts";

/** How the cases are shown. */
export interface Showing {
  /** Puts the base path before an address of the site. */
  readonly toUrl: (path: string) => string;
  /** A box in each row chooses the case for the table side by side: only where a script answers. */
  readonly canChoose: boolean;
}

/** The comparable cases, nearest first, each with the part of every criterion. */
export function toRankedTable(ranked: readonly Ranked[], showing: Showing): string {
  return `<div class="stack"><table class="ranked">
<caption>Les cas comparables, du plus ressemblant au moins ressemblant.</caption>
<thead><tr><th scope="col">Cas</th><th scope="col">Ressemblance</th><th scope="col">Suites</th><th scope="col" class="number">Montant</th><th scope="col" class="number">Part du plafond</th></tr></thead>
<tbody>${ranked.map((one) => toRankedRow(one, showing)).join("")}</tbody></table></div>`;
}

/** One row of the table. */
export function toRankedRow({ one, share, ...rest }: Ranked, showing: Showing): string {
  const likeness = `<strong>${escape(toPercent(share))}</strong> ${small([toKnown(rest), toParts(rest.parts)].filter(Boolean).join(" : "))}`;
  const [amount, ...notes] = toAmount(one);
  const price =
    amount === undefined ? `<span class="soft">sans montant</span>` : escape(amount) + notes.map(small).join("");
  const ceiling =
    one.shares.length === 0
      ? `<span class="soft">${one.outcomes.includes("fine") ? "inconnue" : "sans objet"}</span>`
      : escape(toShares(one));
  return `<tr><th scope="row">${toName(one, showing)}${small(toOrigin(one))}${showing.canChoose ? toBox(one) : ""}</th>${cell("Ressemblance", likeness)}${cell("Suites", escape(toCapital(toOutcomes(one))))}${cell("Montant", price, "number")}${cell("Part du plafond", ceiling, "number")}</tr>`;
}

/** The name of a case, linked to its page when it has one. */
export function toName({ isRow, label, who, href }: Comparable, { toUrl }: Pick<Showing, "toUrl">): string {
  if (href === null) return escape(toCapital(isRow ? who : label));
  return `<a href="${escape(toUrl(href))}">${escape(label)}</a> <span>${escape(who)}</span>`;
}

function toBox({ id, label, isRow, who }: Comparable): string {
  return `<label class="choice"><input type="checkbox" name="cote" value="${escape(id)}"/> Côte à côte <span class="heard">: ${escape(isRow ? who : label)}</span></label>`;
}
