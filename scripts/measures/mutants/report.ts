import type { MutationMeasures } from "./mutation.ts";
import { reasons } from "./reasons.ts";
import type { Ending } from "./tally.ts";

/** The measures as text: how mutants end, why some are legitimate, and every one that should not end so. */
export function toMutationReport({ records, endings, drawn, faults, seconds }: MutationMeasures): string {
  const of = (...verdicts: readonly Ending["verdict"][]): Ending[] =>
    endings.filter(({ verdict }) => verdicts.includes(verdict));
  const count = (list: readonly unknown[]): string => String(list.length).padStart(6);
  const legitimate = Map.groupBy(of("legitimate"), ({ told }) => told);
  return [
    `mutants       ${count(endings)}   of ${String(records)} records, ${seconds.toFixed(0)} s`,
    `refused       ${count(of("field", "tied"))}`,
    `  at the field${count(of("field"))}`,
    `  at a tied one${count(of("tied")).slice(1)}   a record that the change contradicts, and the sentence quotes it`,
    `legitimate    ${count(of("legitimate"))}`,
    ...[...legitimate].map(([name, list]) => `  ${name.padEnd(12)}${count(list)}   ${whyOf(name)}`),
    `astray        ${count(of("astray"))}   refused, but the sentence speaks of something else`,
    `unexplained   ${count(of("unexplained"))}   accepted without a reason`,
    `crashed       ${count(of("crash"))}`,
    `drawn         ${String(drawn).padStart(6)}   registers of legitimate mutants, ${String(faults.length)} at fault`,
    ...of("astray", "unexplained", "crash").map(({ verdict, name, told }) => `${verdict}: ${name} ${told}`.trimEnd()),
    ...faults,
  ].join("\n");
}

function whyOf(name: string): string {
  const others: Readonly<Record<string, string>> = {
    "file removed": "a record that nothing names may go",
    "prose removed": "prose is optional",
  };
  return reasons.find((one) => one.name === name)?.why ?? others[name] ?? "";
}
