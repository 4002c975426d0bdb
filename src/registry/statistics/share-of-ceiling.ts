import type { FineView, Link } from "../views.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** One fine beside the highest amount that the law allowed. */
export interface CeilingShare {
  readonly organisation: Link;
  readonly decision: Link;
  readonly decidedOn: string;
  readonly procedure: "ordinary" | "simplified";
  /** Whole euros in force on the as-of day. */
  readonly inForce: number;
  /** Whole euros, above 0. */
  readonly ceiling: number;
  /** 0 to 1. */
  readonly share: number;
}

/** Fines beside their ceilings, highest share first; the two procedures are never mixed. */
export interface ShareOfCeiling extends Statistic<CeilingShare> {
  readonly ordinary: Distribution | null;
  readonly simplified: Distribution | null;
}

/** Which part of the ceiling each fine of the register takes. */
export function shareOfCeiling({ register, coverage }: StatisticMaterial): ShareOfCeiling {
  const procedureOf = new Map(
    register.decisions.map(({ href, record }) => [href, "procedure" in record ? record.procedure : "ordinary"]),
  );
  const rows = register.fines
    .flatMap((fine) => toShare(fine, procedureOf.get(fine.decision.href) ?? "ordinary"))
    .sort((a, b) => b.share - a.share);
  const sharesOf = (procedure: CeilingShare["procedure"]): number[] =>
    rows.filter((one) => one.procedure === procedure).map(({ share }) => share);
  return {
    id: "part-du-plafond",
    definition:
      "Montant en vigueur de l’amende divisé par le montant le plus élevé que la loi permettait : le plafond que la décision énonce, sinon celui que le registre calcule quand le chiffre d’affaires mondial du groupe est connu ou quand aucun pourcentage ne s’applique. Les deux procédures ont des plafonds différents et ne sont pas mêlées.",
    unit: "amendes du registre",
    n: rows.length,
    exclusions: toExclusions([
      { count: register.fines.length - rows.length, reason: "dont le plafond n’est pas connu en entier" },
    ]),
    rows,
    ordinary: toDistribution(sharesOf("ordinary")),
    simplified: toDistribution(sharesOf("simplified")),
    asOf: register.asOf,
    base: "register",
    coverage: coverageOf(coverage, "fines"),
  };
}

function toShare(fine: FineView, procedure: CeilingShare["procedure"]): CeilingShare[] {
  const { organisation, decision, decidedOn, inForce, highestLawful, shareOfCeiling: share } = fine;
  if (highestLawful === null || share === null) return [];
  return [{ organisation, decision, decidedOn, procedure, inForce, ceiling: highestLawful, share }];
}
