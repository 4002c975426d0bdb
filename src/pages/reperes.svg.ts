import type { APIRoute } from "astro";
import { drawMark, dayMarks } from "../outputs/charts/day-marks.ts";
import type { DayKind } from "../registry/views.ts";

// One file for all timelines: a page names its marks instead of carrying them, and weighs less.
const drawSymbol = (kind: DayKind, isFuture: boolean): string =>
  `<symbol id="${isFuture ? "future" : "day"}-${kind}" viewBox="-9 -9 18 18">${drawMark(kind, { x: 0, y: 0, isFuture })}</symbol>`;

/** The mark of each kind of day, past and future. */
export const GET: APIRoute = () => {
  const kinds = Object.keys(dayMarks) as DayKind[];
  const symbols = kinds.flatMap((kind) => [drawSymbol(kind, false), drawSymbol(kind, true)]);
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`, {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
