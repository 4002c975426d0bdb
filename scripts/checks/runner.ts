import { toStepLine } from "../first/timing.mjs";
import type { Check, Outcome } from "./check.ts";

/** How many tests passed and failed in all. */
export type Totals = Omit<Outcome, "output">;

/** Runs checks two at a time, prints one line for each as it ends, and what a failed one said. */
export async function runChecks(checks: readonly Check[]): Promise<Totals> {
  const waiting = [...checks];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) outcomes.push(await runOne(check));
  };
  await Promise.all([work(), work()]);
  return sum(outcomes);
}

/** Adds up totals. */
export function sum(list: readonly Totals[]): Totals {
  return {
    passed: list.reduce((total, { passed }) => total + passed, 0),
    failed: list.reduce((total, { failed }) => total + failed, 0),
  };
}

/** `12 passed, 0 failed`. */
export function toSummary({ passed, failed }: Totals): string {
  return `${String(passed)} passed, ${String(failed)} failed`;
}

async function runOne(check: Check): Promise<Outcome> {
  const start = performance.now();
  const outcome = await check.run();
  if (outcome.failed > 0) console.log(outcome.output.trimEnd());
  console.log(`${toStepLine(check.name, performance.now() - start)}   ${toSummary(outcome)}`);
  return outcome;
}
