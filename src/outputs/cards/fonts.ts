import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A font of the cards, read whole. */
export interface CardFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: "normal";
  /** WOFF: the layout engine does not read WOFF2. */
  readonly data: Buffer;
}

const files = [
  { name: "Source Sans 3", weight: 400, file: "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff" },
  { name: "Source Sans 3", weight: 600, file: "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff" },
  {
    name: "Source Serif 4",
    weight: 600,
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
  },
  {
    name: "Source Sans 3",
    weight: 400,
    file: "@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff",
  },
  {
    name: "Source Serif 4",
    weight: 600,
    file: "@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff",
  },
] as const;

/** Reads the fonts of the cards from the packages of the project in `root`. */
export async function readCardFonts(root: string = process.cwd()): Promise<readonly CardFont[]> {
  // Resolved from the project: the code of a page is bundled far from its packages.
  const { resolve } = createRequire(join(root, "package.json"));
  return Promise.all(
    files.map(async ({ file, name, weight }) => ({
      name,
      weight,
      style: "normal" as const,
      data: await readFile(resolve(file)),
    })),
  );
}
