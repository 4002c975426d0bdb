import { expect, test } from "vitest";
import { readCardFonts } from "../../../src/outputs/cards/fonts.ts";
import { toOpenType } from "../../../src/outputs/pictures/open-type.ts";

const fonts = await readCardFonts();

function tablesOf(font: Buffer): { tag: string; checksum: number; bytes: Buffer }[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const row = 12 + 16 * index;
    const offset = font.readUInt32BE(row + 8);
    return {
      tag: font.toString("latin1", row, row + 4),
      checksum: font.readUInt32BE(row + 4),
      bytes: font.subarray(offset, offset + font.readUInt32BE(row + 12)),
    };
  });
}

/** The sum of the words of four bytes, the last one filled with zeros. */
function sumOf(bytes: Buffer): number {
  const whole = Buffer.concat([bytes], Math.ceil(bytes.length / 4) * 4);
  return Array.from({ length: whole.length / 4 }, (_, index) => whole.readUInt32BE(4 * index)).reduce(
    (sum, word) => (sum + word) >>> 0,
    0,
  );
}

test.each(fonts.map((font, index) => ({ ...font, name: `${font.name} ${String(font.weight)}, ${String(index)}` })))(
  "$name: every table of the unpacked font has the checksum that its directory gives",
  ({ data }) => {
    const tables = tablesOf(toOpenType(data));
    expect(tables.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["cmap", "glyf", "head", "hmtx", "name"]));
    // The checksum of « head » leaves out a field that holds that of the whole file.
    const others = tables.filter(({ tag }) => tag !== "head");
    expect(others.map(({ bytes }) => sumOf(bytes))).toEqual(others.map(({ checksum }) => checksum));
  },
);

test("what is not WOFF is refused", () => {
  expect(() => toOpenType(Buffer.from("OTTO and more"))).toThrow("not a WOFF font");
});
