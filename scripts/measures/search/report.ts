import { toQueryFigures, toWorst } from "./queries.ts";
import type { SearchMeasures, SizeMeasure } from "./search.ts";

/** The measures as text. Times hold for one machine and one run: compare ratios. */
export function toSearchReport({ results, sizes }: SearchMeasures): string {
  const { count, knownFirst, meanReciprocalRank, firstOf } = toQueryFigures(results);
  return [
    `queries        ${String(count)}, mean reciprocal rank among ten ${meanReciprocalRank.toFixed(3)}`,
    `known items    first ${toShare(knownFirst)}`,
    ...Object.entries(firstOf).map(([kind, share]) => `  ${kind.padEnd(12)} first ${toShare(share)}`),
    "",
    "worst queries",
    ...toWorst(results, 10).map(
      ({ q, kind, rank, first }) => `  ${rank === 0 ? ">10" : String(rank).padStart(3)}  ${kind}: ${q} -> ${first}`,
    ),
    ...sizes.flatMap(toSizeLines),
  ].join("\n");
}

function toSizeLines({ decisions, pages, first: { ours, plain } }: SizeMeasure): string[] {
  const row = (what: string, of: (answer: typeof ours) => number, unit: string): string =>
    `  ${what.padEnd(12)} ${of(ours).toFixed(0)}${unit}, stock Pagefind ${of(plain).toFixed(0)}${unit}, ratio ${(of(ours) / of(plain)).toFixed(2)}`;
  return [
    "",
    `first answer at ${String(decisions)} decisions, ${String(pages)} pages`,
    row("requests", ({ requests }) => requests, ""),
    row("bytes", ({ bytes }) => bytes / 1000, " kB"),
    row("latency", ({ latency }) => latency, " ms"),
  ];
}

function toShare(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
