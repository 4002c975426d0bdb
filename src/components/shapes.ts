import type { Disposition } from "../registry/views.ts";

/** The shape of each tone in a box of ten by ten: `fill` paints it, `line` strokes it. */
export const shapes: Readonly<Record<Disposition["tone"], { readonly path: string; readonly paint: "fill" | "line" }>> =
  {
    pending: { path: "M5 .5 10 9.5H0z", paint: "fill" },
    settled: { path: "M1 5.5 4 8.5 9.3 1.5", paint: "line" },
    decided: { path: "M1 1h8v8H1z", paint: "fill" },
    void: { path: "M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5", paint: "line" },
    unknown: { path: "M2.6 3.2C2.6.4 7.6.4 7.6 3.2 7.6 4.8 5.1 4.9 5.1 6.7M5.1 8.6V9.9", paint: "line" },
    neutral: { path: "M5 1a4 4 0 1 1 0 8 4 4 0 1 1 0-8z", paint: "fill" },
  };
