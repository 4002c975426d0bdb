import { setImmediate } from "node:timers/promises";
import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import type { CardFont } from "./fonts.ts";
import { type CardNode, cardSize } from "./layout.ts";
import { toPalettePng } from "./palette-png.ts";

/** The picture of a card as PNG, 1200 × 630. The same tree and fonts give the same bytes. */
export async function renderCard(tree: CardNode, fonts: readonly CardFont[]): Promise<Buffer> {
  // The engine types its input as the element of a framework; it reads plain data.
  const svg = await satori(tree, { ...cardSize, fonts: [...fonts] });
  // On a thread of its own: several cards, and pages, are made meanwhile.
  const { width, height, pixels } = await renderAsync(svg, { font: { loadSystemFonts: false } });
  const picture = await toPalettePng({ width, height, bytes: pixels });
  // The renderer only frees its memory between two turns of the event loop: 400 cards hold 1.7 GB otherwise.
  await setImmediate();
  return picture;
}
