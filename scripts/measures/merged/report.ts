import type { AskedBoth, IndexCost, MergedMeasures } from "./merged.ts";

/** The measures as text: times hold for one machine and one run, compare the two searches. */
export function toMergedReport({ single, parts, questions }: MergedMeasures): string {
  return [
    toIndexLine("one index", single),
    ...parts.map((part, rank) => toIndexLine(`part ${String(rank + 1)}`, part)),
    "",
    "question                    pages  same pages  same first ten    requests          bytes       latency",
    ...questions.map(toQuestionLine),
  ].join("\n");
}

function toIndexLine(name: string, { pages, seconds, bytes, peakMemory, peakIndexing }: IndexCost): string {
  const memory = `${toMegabytes(peakMemory)} at most, ${toMegabytes(peakIndexing)} for the engine`;
  return `${name.padEnd(12)} ${String(pages).padStart(6)} pages ${seconds.toFixed(1).padStart(7)} s  ${toMegabytes(bytes)} on disk, ${memory}`;
}

function toQuestionLine({ query, single, merged }: AskedBoth): string {
  const both = (of: (answer: typeof single) => number, unit: string): string =>
    `${of(single).toFixed(0)} / ${of(merged).toFixed(0)}${unit}`;
  return [
    query.padEnd(26),
    String(single.found.length).padStart(7),
    (haveSame(single.found, merged.found) ? "yes" : `no (${String(merged.found.length)})`).padStart(12),
    `${String(single.first.filter((one) => merged.first.includes(one)).length)} of ${String(single.first.length)}`.padStart(
      16,
    ),
    both(({ requests }) => requests, "").padStart(12),
    both(({ bytes }) => bytes / 1000, " kB").padStart(15),
    both(({ latency }) => latency, " ms").padStart(14),
  ].join("");
}

/** Whether both name the same pieces: the engine lengthens a name when two pages of one index begin alike. */
function haveSame(some: readonly string[], others: readonly string[]): boolean {
  const begin = (names: readonly string[]): Set<string> => new Set(names.map((name) => name.slice(0, 10)));
  return begin(some).symmetricDifference(begin(others)).size === 0;
}

function toMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
