import { type Count, mostPersons } from "../persons-counted.ts";
import type { DecisionView, Link } from "../views.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** One sanction, its fines and the persons that its decision counts. */
export interface EurosOfDecision {
  readonly decision: Link;
  readonly organisations: readonly Link[];
  readonly decidedOn: string;
  /** Whole euros in force on the as-of day, all fines of the decision together. */
  readonly euros: number;
  readonly persons: number;
  /** What is counted, in the words of the record: « patients ». */
  readonly unit: string;
  /** The decision gives an order of magnitude. */
  readonly isApproximate: boolean;
  /** Only a source of grade C gives the count. */
  readonly isToConfirm: boolean;
  readonly eurosPerPerson: number;
}

/** Euros per person, lowest first. */
export interface EurosPerPerson extends Statistic<EurosOfDecision> {
  readonly distribution: Distribution | null;
}

/** What a fine comes to for each person that the decision counts, where both are sourced. */
export function eurosPerPerson({ register, coverage }: StatisticMaterial): EurosPerPerson {
  const fined = register.decisions.filter(({ record, fines }) => record.kind === "sanction" && fines.length > 0);
  const counted = fined.filter((one) => countsOf(one).length > 0);
  const rows = counted.flatMap(toRow).sort((a, b) => a.eurosPerPerson - b.eurosPerPerson);
  return {
    id: "euros-par-personne",
    definition:
      "Amendes en vigueur d’une sanction divisées par le nombre de personnes que la décision donne. Quand elle en donne plusieurs, le plus grand nombre de personnes est pris. Un nombre de comptes, de contrats, de fichiers, d’appareils ou de visiteurs d’un site n’est pas un nombre de personnes et n’entre pas dans le compte ; les utilisateurs du monde entier et les personnes qu’une association représente n’y entrent pas non plus. La CNIL ne fixe pas une amende par personne : le rapport décrit, il n’explique pas.",
    unit: "sanctions du registre avec une amende",
    n: rows.length,
    exclusions: toExclusions([
      { count: fined.length - counted.length, reason: "dont la décision ne donne aucun nombre" },
      { count: counted.length - rows.length, reason: "dont la décision compte autre chose que des personnes" },
    ]),
    rows,
    distribution: toDistribution(rows.map((one) => one.eurosPerPerson)),
    asOf: register.asOf,
    base: "register",
    coverage: coverageOf(coverage, "fines"),
  };
}

function countsOf({ record }: DecisionView): readonly Count[] {
  return record.kind === "sanction" ? (record.personsAffected ?? []) : [];
}

function toRow(view: DecisionView): EurosOfDecision[] {
  const most = mostPersons(countsOf(view));
  if (most === undefined) return [];
  const euros = view.fines.reduce((total, { inForce }) => total + inForce, 0);
  return [
    {
      decision: { href: view.href, text: view.label },
      organisations: view.addressees.map(({ href, text }) => ({ href, text })),
      decidedOn: view.record.decidedOn,
      euros,
      persons: most.count,
      unit: most.unit,
      isApproximate: most.approximate,
      isToConfirm: view.provenance.toConfirm.includes("personsAffected"),
      eurosPerPerson: euros / most.count,
    },
  ];
}
