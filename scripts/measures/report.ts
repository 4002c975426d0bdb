import type { PageWeight } from "./page-weight.ts";

/** What one build cost and made. */
export interface Measures {
  /** Seconds for the whole build. */
  readonly seconds: number;
  /** Largest memory the build held, in bytes. */
  readonly peakMemory: number;
  readonly records: number;
  /** HTML pages. */
  readonly pages: number;
  /** All files of the site, in bytes. */
  readonly bytes: number;
  readonly cards: {
    /** Drawn in this build. */
    readonly drawn: number;
    /** Taken from the cache of an earlier one. */
    readonly kept: number;
  };
  readonly weights: readonly PageWeight[];
}

/** The measures as text. Times hold for one machine and one run: compare ratios. */
export function toMeasuresReport(measures: Measures): string {
  const { seconds, peakMemory, records, pages, bytes, cards, weights } = measures;
  return [
    `build          ${seconds.toFixed(1)} s, ${((1000 * seconds) / records).toFixed(1)} ms a record, ${((1000 * seconds) / pages).toFixed(1)} ms a page`,
    `peak memory    ${toMegabytes(peakMemory)} MB, ${toMegabytes(peakMemory / records)} MB a record`,
    `made           ${records} records, ${pages} pages, ${toMegabytes(bytes)} MB`,
    `cards          ${cards.drawn} drawn, ${cards.kept} kept`,
    "",
    toRow(["kind of page", "pages", "raw", "gzip", "brotli", "gzip/raw"]),
    ...[...weights].sort((a, b) => b.raw - a.raw).map(toWeightRow),
  ].join("\n");
}

function toWeightRow({ kind, pages, raw, gzip, brotli }: PageWeight): string {
  return toRow([kind, ...[pages, raw, gzip, brotli].map(String), (gzip / raw).toFixed(2)]);
}

function toRow([name = "", ...cells]: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join("");
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
