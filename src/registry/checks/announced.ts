import { simplifiedFineCeiling } from "../../law/fine-ceiling-version.ts";
import { toGrouped } from "../../law/amount.ts";
import type { ListRow } from "../../records/official-list.ts";
import type { AnnouncedTotal } from "../../records/official-statistics.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { isSanction } from "../coverage-gaps.ts";
import type { CheckInput } from "./complaint.ts";

const file = "content/official-statistics.json";

/** The least and the most that the rows of a year let the CNIL announce. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * A total that the CNIL announces for a year agrees with the rows of its own list, once the list covers the year. Totals
 * that disagree stand side by side: one that agrees is enough, and the others say why in their note.
 */
export function checkAnnounced({ officialList, officialStatistics }: CheckInput): Problem[] {
  if (officialList === null || officialStatistics === null) return [];
  const { rows, copiedOn } = officialList;
  const byYear = Map.groupBy(rows, ({ date }) => Number(date.slice(0, 4)));
  const covered = officialStatistics.totals.map((total, index) => {
    const year = total.year < Number(copiedOn.slice(0, 4)) ? byYear.get(total.year) : undefined;
    return { total, index, bounds: year === undefined ? undefined : bounds[total.measure]?.(year) };
  });
  const agreeing = new Set(covered.filter(agrees).map(({ total }) => keyOf(total)));
  return covered.flatMap((one) => (agrees(one) || isExcused(one.total, agreeing) ? [] : toProblem(one)));
}

interface Compared {
  readonly total: AnnouncedTotal;
  readonly index: number;
  /** Undefined when the list says nothing of what the total counts. */
  readonly bounds: Bounds | undefined;
}

function keyOf({ year, measure }: AnnouncedTotal): string {
  return `${String(year)} ${measure}`;
}

// « More than 214 million » says the least only.
function agrees({ total, bounds: limits }: Compared): boolean {
  if (limits === undefined) return true;
  return total.value <= limits.most && (total.isAtLeast === true || total.value >= limits.least);
}

function isExcused(total: AnnouncedTotal, agreeing: ReadonlySet<string>): boolean {
  return total.note !== null && agreeing.has(keyOf(total));
}

function toProblem({ total, index, bounds: limits }: Compared): Problem[] {
  if (limits === undefined) return [];
  return [
    {
      file,
      field: `totals[${String(index)}].value`,
      expected: `what the rows of ${String(total.year)} of content/official-list.json say of ${total.measure}, ${toRange(limits)}`,
      received: toReceived(total.value),
      remedy: "read the source again, then the page: correct the total, or the row that was copied wrongly",
    },
  ];
}

function toRange({ least, most }: Bounds): string {
  if (least === most) return toGrouped(least);
  return most === Infinity ? `${toGrouped(least)} or more` : `${toGrouped(least)} to ${toGrouped(most)}`;
}

// A row that is printed twice may have been counted twice; one that does not say its sanction may be a fine.
const bounds: Readonly<Partial<Record<AnnouncedTotal["measure"], (rows: readonly ListRow[]) => Bounds>>> = {
  sanctions: (rows) => counted(rows.filter(isPenalty)),
  "ordinary-sanctions": (rows) => counted(rows.filter((row) => isPenalty(row) && row.procedure === "ordinary")),
  "simplified-sanctions": (rows) => counted(rows.filter((row) => isPenalty(row) && row.procedure === "simplified")),
  "public-sanctions": (rows) => ({
    least: counted(rows.filter((row) => isPenalty(row) && row.number !== null)).least,
    most: rows.filter((row) => isPenalty(row) && row.procedure === "ordinary").length,
  }),
  liquidations: (rows) => counted(saying(rows, "liquidation")),
  fines: (rows) => ({
    least: counted(saying(rows, "amende")).least,
    most: saying(rows, "amende").length + saying(rows, "non-indiquee").length,
  }),
  euros: eurosOf,
};

function isPenalty(row: ListRow): boolean {
  return isSanction({ row });
}

function saying(rows: readonly ListRow[], outcome: ListRow["outcomes"][number]): readonly ListRow[] {
  return rows.filter(({ outcomes }) => outcomes.includes(outcome));
}

function once(rows: readonly ListRow[]): readonly ListRow[] {
  return rows.filter(({ isRepeat }) => isRepeat !== true);
}

function counted(rows: readonly ListRow[]): Bounds {
  return { least: once(rows).length, most: rows.length };
}

// An amount that the page does not print is bounded by the law in the simplified procedure, and by nothing else here.
function eurosOf(rows: readonly ListRow[]): Bounds {
  const printed = once(rows);
  const least = printed.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const unpriced = printed.filter(
    (row) => row.amount === null && [...saying([row], "amende"), ...saying([row], "non-indiquee")].length > 0,
  );
  const hidden = unpriced.map(({ procedure }) =>
    procedure === "simplified" ? simplifiedFineCeiling.amount : Infinity,
  );
  return { least, most: hidden.reduce<number>((sum, one) => sum + one, least) };
}
