import type { DecisionOf } from "../../records/collections.ts";
import { compare } from "../text-order.ts";
import type { DecisionView, Link } from "../views.ts";
import { fewest } from "../summary.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

type Ruling = DecisionOf<"ruling">;

/** What the Conseil d'État did with one sanction. */
export interface ReviewedSanction {
  readonly decision: Link;
  readonly organisations: readonly Link[];
  readonly ruling: Link;
  /** Day of the ruling, ISO. */
  readonly ruledOn: string;
  /** `null` when the register does not know what the court did. */
  readonly outcome: Ruling["outcome"];
  /** Whole euros; `null` when the sanction has no fine. */
  readonly pronounced: number | null;
  readonly inForce: number | null;
}

/** How many sanctions had one outcome. */
export interface OutcomeCount {
  readonly outcome: Ruling["outcome"];
  readonly count: number;
}

/** Sanctions judged on the merits, newest ruling first. */
export interface Appeals extends Statistic<ReviewedSanction> {
  /** Most frequent first; they add up to `n`. */
  readonly outcomes: readonly OutcomeCount[];
  /** Sanctions of which the outcome is known and final: the denominator of a share; `null` under five. */
  readonly decided: number | null;
}

interface Reviewed {
  readonly ruling: DecisionView;
  readonly record: Ruling;
}

/** The outcome of appeals against the sanctions of the register. */
export function appeals({ register, coverage }: StatisticMaterial): Appeals {
  const rulings = register.decisions.flatMap((ruling) =>
    ruling.record.kind === "ruling" ? [{ ruling, record: ruling.record }] : [],
  );
  const merits = rulings.filter(({ record }) => record.nature === "merits");
  const sanctions = new Map(
    register.decisions.filter(({ record }) => record.kind === "sanction").map((one) => [one.href, one]),
  );
  const rows = toRows(merits, sanctions);
  const others = merits.filter(({ ruling }) => !ruling.follows.some(({ href }) => sanctions.has(href)));
  const isFinal = ({ outcome }: ReviewedSanction): boolean => outcome !== null && outcome !== "stayed";
  const decided = rows.filter(isFinal).length;
  return {
    id: "recours",
    definition:
      "Sanctions du registre que le Conseil d’État a jugées au fond, selon l’issue de sa dernière décision. Une décision du Conseil d’État peut juger plusieurs sanctions. Un recours dont rien n’est jugé n’entre pas dans le compte ; une issue inconnue ou en attente n’entre dans aucune part.",
    unit: "sanctions du registre jugées au fond",
    n: rows.length,
    exclusions: toExclusions([
      { count: rulings.length - merits.length, reason: "décisions de référé, qui ne jugent pas la sanction" },
      { count: others.length, reason: "décisions du Conseil d’État sur d’autres actes de la CNIL" },
    ]),
    rows,
    outcomes: toOutcomes(rows),
    decided: decided < fewest ? null : decided,
    asOf: register.asOf,
    base: "register",
    coverage: coverageOf(coverage, "ordinary"),
  };
}

// The last ruling on a sanction is the one that stands.
function toRows(merits: readonly Reviewed[], sanctions: ReadonlyMap<string, DecisionView>): ReviewedSanction[] {
  const reviewed = new Map<string, ReviewedSanction>();
  for (const { ruling, record } of merits.toSorted((a, b) => compare(a.record.decidedOn, b.record.decidedOn))) {
    for (const { href } of ruling.follows) {
      const sanction = sanctions.get(href);
      if (sanction !== undefined) reviewed.set(href, toRow(sanction, ruling, record));
    }
  }
  return [...reviewed.values()].sort((a, b) => compare(b.ruledOn, a.ruledOn));
}

function toRow(sanction: DecisionView, ruling: DecisionView, record: Ruling): ReviewedSanction {
  const { fines } = sanction;
  const sum = (amounts: readonly number[]): number | null =>
    fines.length === 0 ? null : amounts.reduce((total, one) => total + one, 0);
  return {
    decision: { href: sanction.href, text: sanction.label },
    organisations: sanction.addressees.map(({ href, text }) => ({ href, text })),
    ruling: { href: ruling.href, text: ruling.label },
    ruledOn: record.decidedOn,
    outcome: record.outcome,
    pronounced: sum(fines.map((fine) => fine.pronounced)),
    inForce: sum(fines.map((fine) => fine.inForce)),
  };
}

function toOutcomes(rows: readonly ReviewedSanction[]): OutcomeCount[] {
  return [...Map.groupBy(rows, ({ outcome }) => outcome)]
    .map(([outcome, own]) => ({ outcome, count: own.length }))
    .sort((a, b) => b.count - a.count || compare(String(a.outcome), String(b.outcome)));
}
