import type { TimelineEntry } from "../../registry/views.ts";

/** An entry that has a date. */
export type DatedEntry = TimelineEntry & { readonly on: string };

/** An entry where it is drawn. */
export interface PlacedDay {
  readonly entry: DatedEntry;
  /** Centre of its mark, px. */
  readonly x: number;
  /** First and last px of its month or year; equal for a known day. */
  readonly from: number;
  readonly to: number;
  /** Marks that stand below it in the lane. */
  readonly level: number;
}
