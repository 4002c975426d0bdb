import type { Latency } from "./interactions.ts";
import type { ListMeasures } from "./lists.ts";

/** The measures as text: bytes and latencies, each with its ratio to all rows in one page, in the same run. */
export function toListsReport(measures: readonly ListMeasures[]): string {
  return measures.map(toPart).join("\n\n");
}

function toPart({ rows, page, index, parts, script, plainPage, firstUse, filtered, plain }: ListMeasures): string {
  const first = page + index;
  const whole = first + parts.reduce((sum, one) => sum + one, 0);
  const worst = { filtered: worstOf(filtered), plain: worstOf(plain) };
  return [
    `${String(rows)} rows, bytes sent (gzip)`,
    toLine("page that works alone", page, page / plainPage),
    toLine("+ what filters, counts, orders", first, first / plainPage),
    toLine("+ first part of the rows", first + (parts[0] ?? 0), (first + (parts[0] ?? 0)) / plainPage),
    toLine("+ all rows, in the background", whole, whole / plainPage),
    toLine("script, once for all lists", script),
    toLine("plain: all rows in the page", plainPage, 1),
    `${String(rows)} rows, milliseconds to the next picture, processor x4 slower`,
    ...filtered.map(({ action, milliseconds }) => toLine(action, milliseconds, milliseconds / worst.plain)),
    toLine("worst", worst.filtered, worst.filtered / worst.plain),
    toLine("first use, fetching included", firstUse),
    ...plain.map(({ action, milliseconds }) => toLine(`plain: ${action}`, milliseconds, milliseconds / worst.plain)),
  ].join("\n");
}

function worstOf(latencies: readonly Latency[]): number {
  return Math.max(16, ...latencies.map(({ milliseconds }) => milliseconds));
}

function toLine(name: string, value: number, ratio?: number): string {
  const end = ratio === undefined ? "" : `${ratio.toFixed(2)} x`.padStart(10);
  return `  ${name.padEnd(34)}${String(Math.round(value)).padStart(8)}${end}`;
}
