import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Card } from "./card.ts";
import type { CardFont } from "./fonts.ts";
import { type CardNode, toCardTree } from "./layout.ts";
import { packing } from "./palette-png.ts";
import { renderCard } from "./render.ts";

/** Where pictures are kept by their key; a kept one is never written again. */
export interface CardStore {
  /** The picture of a key, or null. */
  readonly read: (key: string) => Promise<Buffer | null>;
  readonly write: (key: string, picture: Buffer) => Promise<void>;
}

// Raised when a renderer changes: the tree of a card does not show that.
const rendering = `satori 0.63.2, resvg 2.6.2, ${packing}`;

/** The key of a card: a hash of its tree (template and inputs), of the fonts and of the way of rendering. */
function cardKey(tree: CardNode, fonts: readonly CardFont[]): string {
  const hash = createHash("sha256").update(rendering).update(JSON.stringify(tree));
  for (const { data } of fonts) hash.update(data);
  return hash.digest("hex").slice(0, 32);
}

/** What all cards of a site share. */
export interface CardLook {
  readonly fonts: readonly CardFont[];
  /** Name of the site. */
  readonly site: string;
}

/** The picture of a card, from the store when nothing in it changed, else rendered and kept. */
export async function readCard(card: Card, { fonts, site }: CardLook, store: CardStore = fileStore()): Promise<Buffer> {
  const tree = toCardTree(card, site);
  return readKept(cardKey(tree, fonts), () => renderCard(tree, fonts), store);
}

/** The picture of a key, from the store, else rendered and kept. */
export async function readKept(
  key: string,
  render: () => Promise<Buffer>,
  store: CardStore = fileStore(),
): Promise<Buffer> {
  const kept = await store.read(key);
  if (kept !== null) return kept;
  const picture = await render();
  await store.write(key, picture);
  return picture;
}

/** A store of PNG files in a folder. */
function fileStore(folder: string = join(".cache", "cards")): CardStore {
  const pathOf = (key: string): string => join(folder, `${key}.png`);
  return {
    read: (key) => readFile(pathOf(key)).catch(ignoreMissing),
    write: async (key, picture) => {
      await mkdir(folder, { recursive: true });
      // Whole or not at all: a build that is stopped leaves no half of a picture.
      await writeFile(`${pathOf(key)}.part`, picture);
      await rename(`${pathOf(key)}.part`, pathOf(key));
    },
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
