import { compare } from "../text-order.ts";
import type { AstreinteView, Link } from "../views.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** One astreinte: three numbers that are never merged. */
export interface AstreinteNumbers {
  /** Page of the astreinte, under its title. */
  readonly astreinte: Link;
  /** Decision that pronounces it. */
  readonly decision: Link;
  readonly organisations: readonly Link[];
  /** What it is about, when its decision attaches several; else `null`. */
  readonly subject: string | null;
  readonly decidedOn: string;
  /** Euros per day. */
  readonly ratePerDay: number;
  /** Whole euros; `null` when the days late are not known. */
  readonly theoretical: number | null;
  /** Highest theoretical amount that the known dates allow, when the exact one is not known; else `null`. */
  readonly bound: number | null;
  /** Whole euros really due: 0 when nothing was liquidated. */
  readonly liquidated: number;
  /** Theoretical amount of the days that no liquidation covers; `null` when it is not known. */
  readonly remainder: number | null;
  readonly isClosed: boolean;
}

/** Every astreinte of the register, newest first. */
export interface AstreinteStatistic extends Statistic<AstreinteNumbers> {
  /** Astreintes of which something was liquidated. */
  readonly liquidated: number;
  /** Share of the theoretical maximum that was liquidated, 0 to 1; `null` under five astreintes with both numbers. */
  readonly share: Distribution | null;
  /** Astreintes with both numbers, above 0. */
  readonly withBoth: number;
}

/** The theoretical maximum of each astreinte beside what was liquidated. */
export function astreintes({ register, coverage }: StatisticMaterial): AstreinteStatistic {
  const rows = register.astreintes
    .map(toNumbers)
    .sort((a, b) => compare(b.decidedOn, a.decidedOn) || compare(a.astreinte.href, b.astreinte.href));
  const shares = rows.flatMap(({ theoretical, liquidated }) =>
    theoretical !== null && theoretical > 0 && liquidated > 0 ? [liquidated / theoretical] : [],
  );
  const unbounded = rows.filter(({ theoretical, bound }) => theoretical === null && bound === null);
  return {
    id: "astreintes-liquidees",
    definition:
      "Pour chaque astreinte du registre, deux nombres qui ne s’additionnent pas : le maximum théorique, que personne ne doit tant que la CNIL ne liquide pas, et le liquidé, seule somme due. Quand une date manque, seule une borne haute du maximum théorique est donnée, ou rien.",
    unit: "astreintes du registre",
    n: rows.length,
    exclusions: toExclusions([
      {
        count: unbounded.length,
        reason: "dont ni le maximum théorique ni sa borne ne sont connus, dans le tableau seulement",
      },
    ]),
    rows,
    liquidated: rows.filter(({ liquidated }) => liquidated > 0).length,
    share: toDistribution(shares),
    withBoth: shares.length,
    asOf: register.asOf,
    base: "register",
    coverage: coverageOf(coverage, "liquidations"),
  };
}

function toNumbers({
  href,
  title,
  decision,
  organisations,
  decidedOn,
  record,
  accrual,
  closures,
}: AstreinteView): AstreinteNumbers {
  const { theoretical, upperBound, liquidated, remainder } = accrual;
  return {
    astreinte: { href, text: title },
    decision,
    organisations,
    subject: record.subject ?? null,
    decidedOn,
    ratePerDay: record.ratePerDay,
    theoretical,
    bound: theoretical === null ? upperBound : null,
    liquidated,
    remainder,
    isClosed: closures.length > 0,
  };
}
