import { drawAccrual } from "./outputs/charts/accrual.ts";
import { drawTimeline } from "./outputs/charts/timeline.ts";
import { keptCharts } from "./kept-work.ts";
import type { AstreinteView, TimelineEntry } from "./registry/views.ts";

/** The dates on an axis, as a dossier and its frame show them: drawn once for both. */
export function timelineChart(entries: readonly TimelineEntry[], asOf: string): string {
  return keptCharts().take(["timeline", entries, asOf], () => drawTimeline(entries, asOf));
}

/** The days of an astreinte, as its page and its frame show them: drawn once for both; null when no day can be drawn. */
export function accrualChart(view: AstreinteView, asOf: string): string | null {
  return keptCharts().take(["accrual", view, asOf], () => drawAccrual(view, asOf));
}
