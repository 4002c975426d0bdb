import type { DecisionView, Link } from "../views.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { toYears } from "./listed.ts";
import { coverageOf, type Exclusion, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** How long one sanction took. */
export interface Span {
  readonly decision: Link;
  readonly organisations: readonly Link[];
  readonly decidedOn: string;
  readonly year: number;
  /** Calendar days. */
  readonly days: number;
}

/** The spans of one year; `days` is `null` under five of them. */
export interface SpansOfYear {
  readonly year: number;
  readonly n: number;
  readonly days: Distribution | null;
}

/** Spans of sanctions, shortest first. */
export interface SpanStatistic extends Statistic<Span> {
  readonly distribution: Distribution | null;
  /** Oldest first, every year between the first and the last. */
  readonly years: readonly SpansOfYear[];
}

/** From the first day of the breach to the sanction. */
export function incidentToDecision(material: StatisticMaterial): SpanStatistic {
  const linked = sanctionsOf(material).filter(({ incidents }) => incidents.length > 0);
  const rows = toSpans(linked, ({ spans }) => spans.breachToDecision);
  return toStatistic(material, rows, {
    id: "incident-decision",
    definition:
      "Jours civils entre le premier jour connu de la violation de données et la sanction, pour les sanctions qui suivent un incident du registre. Quand une sanction suit plusieurs incidents, le plus ancien compte ; si le premier jour de l’un d’eux n’est connu qu’au mois ou à l’année, rien n’est compté.",
    unit: "sanctions qui suivent un incident",
    exclusions: [
      {
        count: linked.length - rows.length,
        reason: "dont le premier jour de la violation n’est pas connu au jour près",
      },
    ],
  });
}

/** From the sanction to its publication. */
export function decisionToPublication(material: StatisticMaterial): SpanStatistic {
  const sanctions = sanctionsOf(material);
  const isSecret = ({ record }: DecisionView): boolean => record.publishedOn === undefined;
  const rows = toSpans(sanctions, ({ spans }) => spans.decisionToPublication);
  const secret = sanctions.filter(isSecret).length;
  return toStatistic(material, rows, {
    id: "decision-publication",
    definition:
      "Jours civils entre le jour de la sanction et celui de sa publication par la CNIL ou sur Légifrance, pour les sanctions publiques du registre dont les deux jours sont connus.",
    unit: "sanctions publiques du registre",
    exclusions: [
      { count: secret, reason: "qui ne sont pas publiques" },
      { count: sanctions.length - secret - rows.length, reason: "dont le jour de publication n’est pas connu" },
    ],
  });
}

function sanctionsOf({ register }: StatisticMaterial): readonly DecisionView[] {
  return register.decisions.filter(({ record }) => record.kind === "sanction");
}

function toSpans(views: readonly DecisionView[], daysOf: (view: DecisionView) => number | null): Span[] {
  return views
    .flatMap((view) => {
      const days = daysOf(view);
      if (days === null) return [];
      const { href, label: text, year, record } = view;
      const organisations = view.addressees.map((one) => ({ href: one.href, text: one.text }));
      return [{ decision: { href, text }, organisations, decidedOn: record.decidedOn, year, days }];
    })
    .sort((a, b) => a.days - b.days);
}

interface Words extends Pick<SpanStatistic, "id" | "definition" | "unit"> {
  readonly exclusions: readonly Exclusion[];
}

function toStatistic({ register, coverage }: StatisticMaterial, rows: readonly Span[], words: Words): SpanStatistic {
  return {
    ...words,
    n: rows.length,
    exclusions: toExclusions(words.exclusions),
    rows,
    distribution: toDistribution(rows.map(({ days }) => days)),
    years: toYears(rows.map(({ year }) => year)).map((year) => {
      const days = rows.filter((one) => one.year === year).map((one) => one.days);
      return { year, n: days.length, days: toDistribution(days) };
    }),
    asOf: register.asOf,
    base: "register",
    coverage: coverageOf(coverage, "ordinary"),
  };
}
