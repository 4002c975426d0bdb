import { keysOf } from "../records/keys.ts";
import type { APIRoute } from "astro";
import { drawMark, dayMarks } from "../outputs/charts/day-marks.ts";
import { shapes } from "../components/shapes.ts";
import type { DayKind } from "../registry/views.ts";

// One file for all pages: a page names its marks instead of carrying them, and weighs less.
const drawSymbol = (kind: DayKind, isFuture: boolean): string =>
  `<symbol id="${isFuture ? "future" : "day"}-${kind}" viewBox="-9 -9 18 18">${drawMark(kind, { x: 0, y: 0, isFuture })}</symbol>`;

const drawTone = ([tone, { path, paint }]: (typeof tones)[number]): string =>
  `<symbol id="${tone}" viewBox="0 0 10 10"><path d="${path}" ${
    paint === "fill" ? 'fill="currentColor"' : 'fill="none" stroke="currentColor" stroke-width="2"'
  }/></symbol>`;

const tones = Object.entries(shapes);

/** The mark of each kind of day, past and future, and the shape of each tone. */
export const GET: APIRoute = () => {
  const kinds = keysOf(dayMarks);
  const days = kinds.flatMap((kind) => [drawSymbol(kind, false), drawSymbol(kind, true)]);
  const symbols = [...days, ...tones.map(drawTone)];
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`, {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
