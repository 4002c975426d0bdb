import type { BuildingMeasures } from "./building.ts";
import type { Cost } from "./process-peak.ts";

/** The measures as a table. Times hold for one machine and one run: compare the ratios. */
export function toBuildingReport(measures: readonly BuildingMeasures[]): string {
  return [
    toRow(["records", "build", "s", "ms/record", "x Eleventy", "peak MB", "index MB", "files", "MB"]),
    ...measures.flatMap(toRows),
    "",
    ...measures.map(
      ({ records, cold, changed, warm, isSame }) =>
        `${records} records: after one change ${ratio(changed, cold)} of a full build, ${ratio(changed, warm)} of one in which nothing changed, ${isSame ? "the same bytes" : "OTHER BYTES"} as a build from nothing.`,
    ),
  ].join("\n");
}

function toRows({ records, files, bytes, cold, warm, changed, plain }: BuildingMeasures): string[] {
  const size = [String(files), megabytes(bytes)];
  const row = (name: string, cost: Cost, rest: readonly string[] = []): string =>
    toRow([
      String(records),
      name,
      cost.seconds.toFixed(1),
      perRecord(cost, records),
      ratio(cost, plain),
      ...peaks(cost),
      ...rest,
    ]);
  return [row("full", cold, size), row("no change", warm), row("one change", changed, size), row("Eleventy", plain)];
}

function perRecord({ seconds }: Cost, records: number): string {
  return ((1000 * seconds) / records).toFixed(1);
}

function ratio(one: Cost, other: Cost): string {
  return (one.seconds / other.seconds).toFixed(2);
}

function peaks({ peakMemory, peakIndexing }: Cost): string[] {
  return [megabytes(peakMemory), peakIndexing === 0 ? "" : megabytes(peakIndexing)];
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(0);
}

function toRow([records = "", name = "", ...cells]: readonly string[]): string {
  return records.padEnd(9) + name.padEnd(14) + cells.map((cell) => cell.padStart(11)).join("");
}
