import { promisify } from "node:util";
import { crc32, deflate, type ZlibOptions } from "node:zlib";

const toDeflated = promisify<Buffer, ZlibOptions, Buffer>(deflate);

/** A picture as rows of pixels, four bytes each: red, green, blue, opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const paletteSize = 64;

/** How pictures are packed, raised when it changes: those that were kept are drawn again. */
export const packing: string = `${String(paletteSize)} colours, 2`;

/** A PNG of at most 64 colours, a third of the bytes of a plain one; opacity is left out. */
export async function toPalettePng({ width, height, bytes }: Pixels): Promise<Buffer> {
  const familyOf = toFamilies(bytes);
  const families = listFamilies(familyOf, bytes);
  const palette = families.slice(0, paletteSize).map(({ colour }) => colour);
  const indexOf = new Uint8Array(familyCount);
  for (const { family, colour } of families) indexOf[family] = nearestIndex(colour, palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // Each row begins with a byte that says how it is filtered: 0, not at all.
    const [from, to] = [row * width, row * (width + 1) + 1];
    for (let column = 0; column < width; column += 1) {
      rows[to + column] = indexOf[familyOf[from + column] ?? 0] ?? 0;
    }
  }
  return toPng(width, height, { palette, rows });
}

async function toPng(
  width: number,
  height: number,
  { palette, rows }: { readonly palette: readonly number[]; readonly rows: Buffer },
): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour of the palette.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    toChunk("IHDR", header),
    toChunk("PLTE", colours),
    // The last two levels would take seven times as long for a twentieth of the bytes.
    toChunk("IDAT", await toDeflated(rows, { level: 7 })),
    toChunk("IEND", Buffer.alloc(0)),
  ]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

interface Family {
  /** Number of the family, five bits of each of the three colours. */
  readonly family: number;
  /** The first colour met of it. */
  readonly colour: number;
  readonly count: number;
}

const familyCount = 1 << 15;

// Flat areas and the edges of letters: coarse neighbours are one family.
function toFamilies(bytes: Uint8Array): Uint16Array {
  const families = new Uint16Array(bytes.length / 4);
  for (let pixel = 0, offset = 0; pixel < families.length; pixel += 1, offset += 4) {
    families[pixel] =
      (((bytes[offset] ?? 0) >> 3) << 10) | (((bytes[offset + 1] ?? 0) >> 3) << 5) | ((bytes[offset + 2] ?? 0) >> 3);
  }
  return families;
}

// The families met most often come first.
function listFamilies(familyOf: Uint16Array, bytes: Uint8Array): readonly Family[] {
  const [counts, firsts] = [new Uint32Array(familyCount), new Uint32Array(familyCount)];
  for (let pixel = 0; pixel < familyOf.length; pixel += 1) {
    const family = familyOf[pixel] ?? 0;
    if (counts[family] === 0) firsts[family] = pixel;
    counts[family] = (counts[family] ?? 0) + 1;
  }
  const met = Array.from(counts.keys()).filter((family) => (counts[family] ?? 0) > 0);
  return met
    .map((family) => ({ family, count: counts[family] ?? 0, colour: colourAt(bytes, (firsts[family] ?? 0) * 4) }))
    .sort((one, other) => other.count - one.count || one.family - other.family);
}

function nearestIndex(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distanceOf(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distanceOf(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function colourAt(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 16) | ((bytes[offset + 1] ?? 0) << 8) | (bytes[offset + 2] ?? 0);
}
