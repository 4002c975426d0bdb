import { toEuros } from "../../law/amount.ts";
import type { FineView } from "../../registry/views.ts";
import { toList, toPercent } from "../wording/counts.ts";
import { toShortEuros } from "../wording/money.ts";
import type { Box } from "./box.ts";

/** One box for the fines of a page: in force first, pronounced when a judge changed it; none without a fine. */
export function toFineBoxes(fines: readonly FineView[]): readonly Box[] {
  if (fines.length === 0) return [];
  const inForce = sumOf(fines.map((fine) => fine.inForce));
  const pronounced = sumOf(fines.map((fine) => fine.pronounced));
  const life = inForce === pronounced ? "en vigueur" : `en vigueur ; ${toEuros(pronounced)} prononcés`;
  const note = [life, ...toDetail(fines)].join(" · ");
  return [{ label: fines.length > 1 ? "Amendes" : "Amende", value: toEuros(inForce), note }];
}

function toDetail(fines: readonly FineView[]): readonly string[] {
  const [first] = fines;
  if (first === undefined) return [];
  if (fines.length === 1) return toShare(first);
  const isOneOrganisation = fines.every(({ organisation }) => organisation.href === first.organisation.href);
  const name = ({ organisation, decision }: FineView): string =>
    isOneOrganisation ? decision.text : organisation.text;
  return [toList(fines.map((fine) => `${name(fine)} : ${toShortEuros(fine.inForce)}`))];
}

function toShare({ shareOfCeiling, highestLawful }: FineView): readonly string[] {
  if (shareOfCeiling === null || highestLawful === null) return [];
  return [`${toPercent(shareOfCeiling)} du plafond (${toShortEuros(highestLawful)})`];
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
