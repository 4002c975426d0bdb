import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { renderAsync } from "@resvg/resvg-js";
import { readKept } from "../cards/cache.ts";
import type { CardFont } from "../cards/fonts.ts";
import { packing, toPalettePng } from "../cards/palette-png.ts";
import { toOpenType } from "./open-type.ts";

// Raised when the renderer changes: the drawing does not show that.
const rendering = `resvg 2.6.2, ${packing}`;

/** The fonts as files that the engine opens by their paths, written once to a folder. */
export async function writePictureFonts(
  fonts: readonly CardFont[],
  folder: string = join(".cache", "fonts"),
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    fonts.map(async ({ data }) => {
      const path = join(folder, `${toHash([data])}.ttf`);
      // Whole or not at all, as the pictures that are kept.
      await writeFile(`${path}.part`, toOpenType(data));
      await rename(`${path}.part`, path);
      return path;
    }),
  );
}

/** The PNG of a drawing, from the store when it was drawn before; `fontFiles` are named by what they hold. */
export async function readPicture(svg: string, fontFiles: readonly string[]): Promise<Buffer> {
  return readKept(toHash([rendering, svg, ...fontFiles]), async () => {
    const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: "Source Sans 3" };
    const { width, height, pixels } = await renderAsync(svg, { font });
    const picture = await toPalettePng({ width, height, bytes: pixels });
    // The renderer only frees its memory between two turns of the event loop.
    await setImmediate();
    return picture;
  });
}

function toHash(parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 32);
}
