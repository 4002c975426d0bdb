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

/** A PNG of at most 64 colours, a third of the bytes of a plain one; opacity is left out. */
export async function toPalettePng({ width, height, bytes }: Pixels): Promise<Buffer> {
  const families = familiesOf(bytes);
  const palette = families.slice(0, paletteSize).map(({ colour }) => colour);
  const indexOf = new Uint8Array(familyCount);
  for (const { family, colour } of families) indexOf[family] = nearestIndex(colour, palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    // Each row begins with a byte that says how it is filtered: 0, not at all.
    rows[pixel + Math.floor(pixel / width) + 1] = indexOf[familyAt(bytes, pixel * 4)] ?? 0;
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
    toChunk("IDAT", await toDeflated(rows, { level: 9 })),
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

// Flat areas and the edges of letters: coarse neighbours are one family, the families met most often come first.
function familiesOf(bytes: Uint8Array): readonly Family[] {
  const [counts, colours] = [new Uint32Array(familyCount), new Uint32Array(familyCount)];
  for (let offset = 0; offset < bytes.length; offset += 4) {
    const family = familyAt(bytes, offset);
    if (counts[family] === 0) colours[family] = colourAt(bytes, offset);
    counts[family] = (counts[family] ?? 0) + 1;
  }
  return Array.from(counts, (count, family) => ({ family, count, colour: colours[family] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || one.family - other.family);
}

function nearestIndex(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distanceOf(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distanceOf(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}

function familyAt(bytes: Uint8Array, offset: number): number {
  return (((bytes[offset] ?? 0) >> 3) << 10) | (((bytes[offset + 1] ?? 0) >> 3) << 5) | ((bytes[offset + 2] ?? 0) >> 3);
}

function colourAt(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 16) | ((bytes[offset + 1] ?? 0) << 8) | (bytes[offset + 2] ?? 0);
}
