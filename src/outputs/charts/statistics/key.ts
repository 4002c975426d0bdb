import { drawLegend } from "../legend.ts";
import { drawArea, type LookWord } from "./look.ts";
import { drawMark, type MarkWord } from "./mark.ts";

/** Where a key stands, px. */
interface KeyPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly textSize: number;
  /** Begins the ids of the patterns of the drawing. */
  readonly prefix: string;
}

/** The signs of a chart with their words, right above what they tell apart; nothing for one sign or none. */
export function drawKey(
  signs: readonly (LookWord | MarkWord)[],
  { prefix, ...place }: KeyPlace,
): { readonly height: number; readonly elements: readonly string[] } {
  if (signs.length < 2) return { height: 0, elements: [] };
  const drawn = signs.map((sign) => ({
    words: sign.words,
    draw: (x: number, y: number): string =>
      "look" in sign
        ? drawArea(sign.look, { x: x - 9, y: y - 6, width: 18, height: 12 }, prefix)
        : drawMark(sign.mark, x, y),
  }));
  const { height, elements } = drawLegend(drawn, place);
  return { height: height + place.textSize * 0.6, elements };
}
