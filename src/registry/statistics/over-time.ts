import { compare } from "../text-order.ts";
import { toYears } from "./listed.ts";

/** How many decisions of one year have one theme. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
  /** Decisions of that year, the denominator. */
  readonly of: number;
}

/** A theme, a provision or a kind over time. */
export interface OverTime {
  /** Key of the vocabulary, or identifier of the record. */
  readonly key: string;
  /** French. */
  readonly label: string;
  /** Page of the register that lists it; absent when there is none. */
  readonly href?: string;
  /** Decisions that have it, all years together. */
  readonly total: number;
  /** Oldest first, every year of the statistic. */
  readonly years: readonly YearCount[];
}

/** One subject of one decision. */
export interface Subject {
  readonly key: string;
  readonly label: string;
  readonly href?: string;
}

/** A decision with its year and its subjects, each counted once. */
export interface Dated {
  readonly year: number;
  readonly subjects: readonly Subject[];
}

/** The subjects of decisions year by year, most frequent first; a decision counts once for each of its subjects. */
export function toOverTime(decisions: readonly Dated[]): OverTime[] {
  const years = toYears(decisions.map(({ year }) => year));
  const of = new Map(years.map((year) => [year, decisions.filter((one) => one.year === year)]));
  const subjects = new Map(decisions.flatMap((one) => one.subjects.map((subject) => [subject.key, subject])));
  return [...subjects.values()]
    .map((subject) => {
      const counts = years.map((year) => {
        const inYear = of.get(year) ?? [];
        const count = inYear.filter((one) => one.subjects.some(({ key }) => key === subject.key)).length;
        return { year, count, of: inYear.length };
      });
      return { ...subject, total: counts.reduce((sum, { count }) => sum + count, 0), years: counts };
    })
    .sort((a, b) => b.total - a.total || compare(a.key, b.key));
}
