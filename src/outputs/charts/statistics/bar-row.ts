import type { Look, LookWord } from "./look.ts";

/** A row or a column of a chart of bars. */
export interface BarRow {
  /** French, short: it stands beside the bar. */
  readonly label: string;
  /** Small words under the label: « au 2 avril ». */
  readonly note?: string;
  /** From the zero on, in order; none for an unknown value. */
  readonly parts: readonly { readonly value: number; readonly look: Look }[];
  /** What stands at the end of the bar: the value, or that it is unknown. */
  readonly words: string;
}

/** A chart of bars before it is drawn. */
export interface Bars {
  readonly rows: readonly BarRow[];
  /** What the looks mean, shown right above the bars. */
  readonly key: readonly LookWord[];
  /** Unit of the axis, French: « millions d’euros ». */
  readonly unit: string;
  /** Words of a tick of the axis. */
  readonly toTick: (value: number) => string;
}

/** The end of the axis: the longest row, and 1 when all are empty. */
export function axisEnd(rows: readonly BarRow[]): number {
  const most = Math.max(0, ...rows.map(lengthOf));
  return most === 0 ? 1 : most;
}

/** The length of a row, in the unit of the axis. */
function lengthOf({ parts }: BarRow): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
