import { type Accrual, computeAccrual } from "../law/accrual.ts";
import type { AstreinteTerms } from "../law/accrual-terms.ts";
import { parseDay } from "../law/civil-day.ts";
import { euros, eurosPerDay } from "../law/units.ts";

/** A question about an astreinte, and what the engine answers. */
export interface Example {
  /** Name of its place in the page. */
  readonly id: string;
  /** A few words, French. */
  readonly title: string;
  /** What is known, and what the result is compared with, French. */
  readonly text: string;
  /** What the engine is asked. */
  readonly terms: AstreinteTerms;
  /** ISO day of the question. */
  readonly asOf: string;
  /** Its answer. */
  readonly accrual: Accrual;
}

/** An example before the engine is asked; days in ISO, amounts in whole euros. */
export interface Story extends Pick<Example, "id" | "title" | "text" | "asOf"> {
  /** Absent when the example does without it. */
  readonly decidedOn?: string;
  /** Absent when it is not known. */
  readonly notifiedOn?: string;
  /** Euros per day of delay. */
  readonly ratePerDay: number;
  /** What is ordered, each with a delay (ISO 8601) or a day, and the day of its execution when it is known. */
  readonly clauses: readonly { delay?: string; fixedDeadline?: string; completedOn?: string }[];
  /** What the CNIL liquidated. */
  readonly liquidations?: readonly { readonly decidedOn: string; readonly amount: number; readonly until: string }[];
  /** Day of the closing decision. */
  readonly closedOn?: string;
}

/** The example of a story, answered when the site is built: a page cannot disagree with the engine. */
export function toExample({ id, title, text, asOf, ...facts }: Story): Example {
  const terms = toTerms(facts);
  return { id, title, text, terms, asOf, accrual: computeAccrual(terms, parseDay(asOf)) };
}

function toTerms({
  clauses,
  liquidations = [],
  ...facts
}: Omit<Story, "id" | "title" | "text" | "asOf">): AstreinteTerms {
  return {
    ratePerDay: eurosPerDay(facts.ratePerDay),
    decidedOn: toDay(facts.decidedOn),
    notification:
      facts.notifiedOn === undefined ? { kind: "unknown" } : { kind: "on", day: parseDay(facts.notifiedOn) },
    clauses: clauses.map(({ delay, fixedDeadline, completedOn }) => ({
      delay,
      fixedDeadline: toDay(fixedDeadline),
      completedOn: toDay(completedOn),
    })),
    liquidations: liquidations.map(({ decidedOn, amount, until }) => ({
      decidedOn: parseDay(decidedOn),
      amount: euros(amount),
      until: parseDay(until),
    })),
    closedOn: toDay(facts.closedOn),
  };
}

function toDay(day: string | undefined): Temporal.PlainDate | null {
  return day === undefined ? null : parseDay(day);
}
