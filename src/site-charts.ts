import { asOf } from "./as-of.ts";
import { drawAccrual } from "./outputs/charts/accrual.ts";
import { drawTimeline } from "./outputs/charts/timeline.ts";
import type { AstreinteView, TimelineEntry } from "./registry/views.ts";

/** The dates on an axis on the build day, as a dossier and its frame show them: drawn once for both. */
export const timelineChart: (entries: readonly TimelineEntry[]) => string = drawnOnce((entries) =>
  drawTimeline(entries, asOf),
);

/** The days of an astreinte up to the build day, as its page and its frame show them; null when no day can be drawn. */
export const accrualChart: (view: AstreinteView) => string | null = drawnOnce((view) => drawAccrual(view, asOf));

function drawnOnce<Thing extends object, Drawing>(draw: (thing: Thing) => Drawing): (thing: Thing) => Drawing {
  const drawings = new WeakMap<Thing, { readonly drawing: Drawing }>();
  return (thing) => {
    const known = drawings.get(thing) ?? { drawing: draw(thing) };
    drawings.set(thing, known);
    return known.drawing;
  };
}
