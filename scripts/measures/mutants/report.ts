import { harmlessListChanges, listReasons } from "./lists/reasons.ts";
import type { MutationMeasures, Outcome } from "./mutation.ts";
import { harmlessChanges, type Reason, reasons } from "./reasons.ts";
import type { Ending } from "./tally.ts";

type Verdict = Ending["verdict"];

/**
 * The measures as text: how mutants of records and of lists end, side by side, why some are legitimate, and every one that
 * should not end so.
 */
export function toMutationReport({ records, lists, seconds }: MutationMeasures): string {
  const both = [records, lists];
  const row = (name: string, told: string, ...verdicts: readonly Verdict[]): string =>
    toRow(
      name,
      both.map(({ endings }) => endings.filter(({ verdict }) => verdicts.includes(verdict)).length),
      told,
    );
  return [
    toRow("", ["records", "lists"], ""),
    toRow(
      "files",
      both.map(({ files }) => files),
      `${seconds.toFixed(0)} s`,
    ),
    toRow(
      "mutants",
      both.map(({ endings }) => endings.length),
      "",
    ),
    row("refused", "", "field", "tied"),
    row("  at the field", "", "field"),
    row("  at a tied one", "another file that the change contradicts, and the sentence quotes it", "tied"),
    row("legitimate", "", "legitimate"),
    ...reasonRows(both),
    row("astray", "refused, but the sentence speaks of something else", "astray"),
    row("unexplained", "accepted without a reason", "unexplained"),
    row("crashed", "", "crash"),
    toRow(
      "drawn",
      both.map(({ drawn }) => drawn),
      "registers of legitimate mutants",
    ),
    toRow(
      "  at fault",
      both.map(({ faults }) => faults.length),
      "",
    ),
    ...both.flatMap(failuresOf),
  ].join("\n");
}

function toRow(name: string, cells: readonly (number | string)[], told: string): string {
  return `${name.padEnd(17)}${cells.map((cell) => String(cell).padStart(8)).join("")}   ${told}`.trimEnd();
}

// What may be legitimate in records, then in lists.
const known = [
  [...reasons, ...harmlessChanges],
  [...listReasons, ...harmlessListChanges],
];

// A reason of records and one of lists may have one name, and each its own words.
function reasonRows(both: readonly Outcome[]): string[] {
  const told = both.map(({ endings }) =>
    Map.groupBy(
      endings.filter(({ verdict }) => verdict === "legitimate"),
      (ending) => ending.told,
    ),
  );
  return told.flatMap((groups, column) =>
    [...groups].map(([name, { length }]) => {
      const cells = both.map((_, index) => (index === column ? length : ""));
      return toRow(`  ${name}`, cells, whyOf(name, known[column] ?? []));
    }),
  );
}

function whyOf(name: string, known: readonly Pick<Reason, "name" | "why">[]): string {
  return known.find((one) => one.name === name)?.why ?? "";
}

function failuresOf({ endings, faults }: Outcome): string[] {
  const failed = endings.filter(({ verdict }) => ["astray", "unexplained", "crash"].includes(verdict));
  return [...failed.map(({ verdict, name, told }) => `${verdict}: ${name} ${told}`.trimEnd()), ...faults];
}
