import { toElement, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** A sign and what it means. */
export interface Sign {
  readonly words: string;
  /** Draws the sign in a box of 22 × 14 px centred on a point, px. */
  readonly draw: (x: number, y: number) => string;
}

/** Signs with their words, wrapped between `left` and `right`; `top` and the height in px. */
export function drawLegend(
  signs: readonly Sign[],
  {
    left,
    right,
    top,
    textSize,
  }: { readonly left: number; readonly right: number; readonly top: number; readonly textSize: number },
): { readonly height: number; readonly elements: readonly string[] } {
  const lineHeight = textSize * 1.7;
  let [x, line] = [left, 0];
  const elements = signs.flatMap(({ words, draw }) => {
    const width = 28 + textWidth(words, textSize);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    const y = top + lineHeight * (line + 0.5);
    const sign = [draw(x + 11, y), toElement("text", { x: x + 28, y: y + textSize * 0.35 }, toText(words))];
    x += width + 16;
    return sign;
  });
  return { height: lineHeight * (line + 1), elements };
}
