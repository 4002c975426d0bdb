import type { Distribution } from "../../registry/statistics/distribution.ts";
import type { DotRow } from "../charts/statistics/dot-rows.ts";
import type { MarkWord } from "../charts/statistics/mark.ts";

/** What the signs of a strip mean. */
export function toStripKey(one: string): MarkWord[] {
  return [
    { mark: "tick", words: one },
    { mark: "diamond", words: "médiane" },
  ];
}

/** All values of one group on one line, with their range and their median; words only when they are too few. */
export function toStrip(
  label: string,
  values: readonly number[],
  {
    distribution,
    toWords,
  }: { readonly distribution: Distribution | null; readonly toWords: (value: number) => string },
): DotRow {
  const count = `n = ${String(values.length)}`;
  if (distribution === null) return { label, marks: [], words: `effectif insuffisant (${count})` };
  return {
    label,
    marks: [
      ...[...new Set(values)].map((value) => ({ value, mark: "tick" as const })),
      { value: distribution.median, mark: "diamond" as const },
    ],
    span: [distribution.least, distribution.most],
    words: `${toWords(distribution.median)} (${count})`,
  };
}
