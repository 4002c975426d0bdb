import type { FullTextMeasures } from "./full-text.ts";

/** The measures as text: times hold for one machine and one run. */
export function toFullTextReport(measures: FullTextMeasures): string {
  const { documents, bytes, database, seconds, peakMemory, questions } = measures;
  const megabytes = (count: number): string => `${(count / 1_000_000).toFixed(0)} MB`;
  return [
    `documents      ${documents}, ${megabytes(bytes)}`,
    `indexing       ${seconds.toFixed(1)} s, ${megabytes(peakMemory)} of memory at most`,
    `database       ${megabytes(database)}, texts included`,
    ...questions.map(
      ({ question, found, first, latency }) =>
        `  ${question.padEnd(32)} ${String(found).padStart(6)} found, ten in ${latency.toFixed(1)} ms, first ${first || "none"}`,
    ),
  ].join("\n");
}
