import type { Accrual } from "../law/accrual.ts";
import type { AstreinteTerms } from "../law/accrual-terms.ts";
import type { Explained } from "../law/reason.ts";
import type { Entry } from "../records/collections.ts";
import type { Disposition, Link, Provenance } from "./view-parts.ts";

/** A fine and its life: pronounced, then reformed or annulled by the court. */
export interface FineView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"fines">;
  readonly organisation: Link;
  /** Organisations that owe the same amount with it, the split unknown. */
  readonly jointWith: readonly Link[];
  readonly decision: Link;
  readonly decidedOn: string;
  readonly year: number;
  readonly pronounced: number;
  /** Whole euros in force on the as-of day, after rulings known then. */
  readonly inForce: number;
  readonly rulings: readonly { readonly link: Link; readonly on: string; readonly amount: number }[];
  readonly disposition: Disposition;
  /** The engine's ceiling and why; value `null` when no ceiling can be computed. */
  readonly ceiling: Explained<number | null>;
  /** What that ceiling is: « Plafond », or only its fixed part when the turnover is missing. */
  readonly ceilingWord: string;
  /** Share of the turnover that the decision or another source states, 0 to 1; `null` when none is exact. */
  readonly shareOfTurnover: { readonly share: number; readonly entity: string; readonly year: number } | null;
  /** The highest lawful amount that the share rests on: stated by the decision, else computed whole; `null` when unknown. */
  readonly highestLawful: number | null;
  /** Share of the ceiling stated by the decision or computed, 0 to 1; `null` when unknown. */
  readonly shareOfCeiling: number | null;
  readonly provenance: Provenance;
}

/** An injunction and where it stands. */
export interface InjunctionView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"injunctions">;
  /** « Injonction 2 de SAN-2024-020 »: its place when the decision gives several, as its margin counts them. */
  readonly name: string;
  readonly decision: Link;
  readonly decidedOn: string;
  readonly organisations: readonly Link[];
  readonly astreinte: Link | null;
  readonly closure: Link | null;
  /** ISO day on which the CNIL closed it, else on which it was carried out; `null` when neither is known. */
  readonly endedOn: string | null;
  readonly disposition: Disposition;
  /** Known last day in time; `null` when unknown. */
  readonly deadline: string | null;
  /** The deadline cannot be earlier than this day; `null` when nothing is known. */
  readonly earliestDeadline: string | null;
  readonly provenance: Provenance;
}

/** An astreinte: three numbers that are never merged, and why. */
export interface AstreinteView {
  readonly id: string;
  readonly href: string;
  readonly record: Entry<"astreintes">;
  readonly title: string;
  readonly decision: Link;
  readonly decidedOn: string;
  readonly notifiedOn: string | null;
  readonly organisations: readonly Link[];
  readonly injunctions: readonly InjunctionView[];
  readonly liquidations: readonly {
    readonly link: Link;
    readonly on: string;
    readonly amount: number;
    readonly until: string;
    readonly days: number | null;
  }[];
  readonly closures: readonly { readonly link: Link; readonly on: string }[];
  readonly disposition: Disposition;
  /** What the engine was asked. */
  readonly terms: AstreinteTerms;
  readonly accrual: Accrual;
  readonly case: Link | null;
  readonly provenance: Provenance;
}
