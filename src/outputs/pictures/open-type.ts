import { inflateSync } from "node:zlib";

const headBytes = 12;
const rowBytes = 16;

interface Table {
  /** Name, checksum: as both formats write them. */
  readonly tag: Buffer;
  readonly checksum: Buffer;
  readonly bytes: Buffer;
}

/** A WOFF 1.0 font as the OpenType file that it packs: the engine of pictures reads no other. */
export function toOpenType(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF font");
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => readTable(woff, 44 + 20 * index));
  const head = Buffer.alloc(headBytes + rowBytes * tables.length);
  woff.copy(head, 0, 4, 8);
  const power = Math.floor(Math.log2(tables.length));
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(2 ** power * rowBytes, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((tables.length - 2 ** power) * rowBytes, 10);
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const row = headBytes + rowBytes * index;
    tag.copy(head, row);
    checksum.copy(head, row + 4);
    head.writeUInt32BE(offset, row + 8);
    head.writeUInt32BE(bytes.length, row + 12);
    offset += padded(bytes.length);
  });
  return Buffer.concat([head, ...tables.map(({ bytes }) => Buffer.concat([bytes], padded(bytes.length)))]);
}

function readTable(woff: Buffer, row: number): Table {
  const offset = woff.readUInt32BE(row + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(row + 8));
  const length = woff.readUInt32BE(row + 12);
  return {
    tag: woff.subarray(row, row + 4),
    checksum: woff.subarray(row + 16, row + 20),
    bytes: packed.length < length ? inflateSync(packed) : packed,
  };
}

// Every table begins at a multiple of four bytes.
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
