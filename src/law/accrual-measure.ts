import type { Reason } from "./reason.ts";

/** The same reason, said of one measure among several under one rate: « Mesure 2 : … » (R-AST-12). */
export function ofMeasure(index: number, reason: Reason): Reason {
  const text = reason.text.charAt(0).toLowerCase() + reason.text.slice(1);
  return { ...reason, text: `Mesure ${index + 1} : ${text}` };
}
