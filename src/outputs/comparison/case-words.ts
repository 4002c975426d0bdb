import { toEuros } from "../../law/amount.ts";
import { toIsoDate } from "../../law/civil-day.ts";
import type { Comparable } from "../../registry/comparables/comparable.ts";
import { criteria } from "../../registry/comparables/criteria.ts";
import type { Part, Similarity } from "../../registry/comparables/similarity.ts";
import { outcomes } from "../../registry/comparables/words.ts";
import { toList, toPercent } from "../wording/counts.ts";

/** « amende et injonction sous astreinte » */
export function toOutcomes({ outcomes: found }: Comparable): string {
  return toList(found.map((key) => outcomes[key]));
}

/** « 5 000 000 € », what is in force beside it when a court changed it, or that there is no money: never 0 €. */
export function toAmount({ outcomes: found, pronounced, inForce, liquidated }: Comparable): readonly string[] {
  const due = liquidated === null ? [] : [`${toEuros(liquidated)} liquidés`];
  if (pronounced === null) return found.includes("fine") ? ["montant non publié", ...due] : due;
  const now = inForce === null || inForce === pronounced ? [] : [toInForce(inForce)];
  return [toEuros(pronounced), ...now, ...due];
}

function toInForce(amount: number): string {
  return amount === 0 ? "annulée" : `${toEuros(amount)} en vigueur`;
}

/** « 50 % », one for each fine whose ceiling is known. */
export function toShares({ shares }: Comparable): string {
  return toList(shares.map(toSharePercent));
}

/** « 50 % »; a share too small for one decimal is not said to be zero. */
export function toSharePercent(share: number): string {
  return share > 0 && share < 0.0005 ? "moins de 0,1 %" : toPercent(share);
}

/** « thèmes 91 %, secteur 100 %, chiffre d’affaires inconnu »: the part of each criterion. */
export function toParts(parts: readonly Part[]): string {
  return parts.map(({ key, score }) => `${wordOf(key)} ${score === null ? "inconnu" : toPercent(score)}`).join(", ");
}

/** « sur 80 % de la question », or nothing when all of it is known. */
export function toKnown({ known }: Pick<Similarity, "known">): string {
  return known === 1 ? "" : `sur ${toPercent(known)} de la question`;
}

/** « 22 janvier 2026, procédure ordinaire », and what a row is. */
export function toOrigin({ on, procedure, isRow, label, who }: Comparable): string {
  const day = toIsoDate(on);
  const name = isRow ? (label === who ? [] : [label]) : [];
  return [...name, procedure === "simplified" ? `${day}, procédure simplifiée` : day].join(" · ");
}

function wordOf(key: Part["key"]): string {
  return criteria.find((one) => one.key === key)?.word ?? key;
}
