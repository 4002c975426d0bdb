import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { type CardStore, readCard } from "../../../src/outputs/cards/cache.ts";
import { toCaseCard, toSiteCard } from "../../../src/outputs/cards/card.ts";
import { readCardFonts } from "../../../src/outputs/cards/fonts.ts";
import { toPalettePng } from "../../../src/outputs/cards/palette-png.ts";
import { kourouTimeline } from "../charts/frozen-timeline.ts";
import { frozenCase } from "./frozen-case.ts";

const look = { fonts: await readCardFonts(), site: "Registre" };
const card = toCaseCard(frozenCase({ title: "Kourou sans délégué", timeline: kourouTimeline }));

function memoryStore(): CardStore & { readonly kept: Map<string, Buffer> } {
  const kept = new Map<string, Buffer>();
  return {
    kept,
    read: (key) => Promise.resolve(kept.get(key) ?? null),
    write: (key, picture) => Promise.resolve(void kept.set(key, picture)),
  };
}

test("a card is a PNG of 1200 by 630 and of less than 60 kB", async () => {
  const picture = await readCard(card, look, memoryStore());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(picture.length).toBeLessThan(60_000);
});

test("a card whose facts did not move is rendered once", async () => {
  const store = memoryStore();
  const first = await readCard(card, look, store);
  expect(await readCard({ ...card }, look, store)).toBe(first);
  expect(store.kept.size).toBe(1);
});

test("a word that changes makes another card", async () => {
  const store = memoryStore();
  await readCard(card, look, store);
  await readCard({ ...card, title: "Kourou a un délégué" }, look, store);
  expect(store.kept.size).toBe(2);
});

test("the same card gives the same bytes in two empty stores", async () => {
  const site = toSiteCard("Le registre ouvert");
  const [one, other] = [await readCard(site, look, memoryStore()), await readCard(site, look, memoryStore())];
  expect(one.equals(other)).toBe(true);
});

test("a picture of two colours keeps them exactly", async () => {
  const png = await toPalettePng({ width: 2, height: 1, bytes: Uint8Array.from([200, 10, 20, 255, 10, 20, 200, 255]) });
  const start = png.indexOf("PLTE");
  const palette = [...png.subarray(start + 4, start + 10)];
  expect([palette.slice(0, 3), palette.slice(3)]).toEqual(
    expect.arrayContaining([
      [200, 10, 20],
      [10, 20, 200],
    ]),
  );
  expect(png.readUInt32BE(start + 10)).toBe(crc32(png.subarray(start, start + 10)));
});
