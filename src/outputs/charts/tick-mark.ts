import { toElement } from "./svg.ts";

/** A tick in a disc around a point, px: an injunction complied with or closed. */
export function drawTickMark(x: number, y: number, radius: number): string {
  const scale = radius / 10;
  const place = `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}) scale(${scale})`;
  return toElement(
    "g",
    { class: "chart-met", transform: place },
    toElement("circle", { r: 10, fill: "currentColor" }),
    toElement("path", { class: "chart-tick", d: "M-5,0l4,4l7,-8", fill: "none", stroke: "white", "stroke-width": 2.6 }),
  );
}
