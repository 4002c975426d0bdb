/** Where a CBOR item ends, and where its parts begin when it is a list. */
interface Item {
  readonly end: number;
  readonly parts: readonly Uint8Array[];
}

/** The encoded parts of a list that begins at `at`, and the bytes of its own head. Throws on anything but a list. */
export function slicesOf(bytes: Uint8Array, at = 0): { head: Uint8Array; parts: readonly Uint8Array[] } {
  if (majorType(bytes, at) !== 4) throw new Error(`The search index has no list at byte ${String(at)}.`);
  const { start } = readHead(bytes, at);
  return { head: bytes.subarray(at, start), parts: readItem(bytes, at).parts };
}

/** The same list with its parts in the order of their bytes. */
export function inByteOrder(bytes: Uint8Array): Uint8Array {
  const { head, parts } = slicesOf(bytes);
  return Buffer.concat([head, ...[...parts].sort((a, b) => Buffer.compare(a, b))]);
}

// Pagefind writes numbers (major type 0), texts (3) and lists (4), and nothing else.
function readItem(bytes: Uint8Array, at: number): Item {
  const type = majorType(bytes, at);
  const { value, start } = readHead(bytes, at);
  if (type === 0) return { end: start, parts: [] };
  if (type === 3) return { end: start + value, parts: [] };
  if (type === 4) return readList(bytes, start, value);
  throw new Error(`The search index holds a value of type ${String(type)}, which is not known here.`);
}

function readList(bytes: Uint8Array, start: number, length: number): Item {
  const parts: Uint8Array[] = [];
  let end = start;
  for (let index = 0; index < length; index += 1) {
    const next = readItem(bytes, end).end;
    parts.push(bytes.subarray(end, next));
    end = next;
  }
  return { end, parts };
}

function majorType(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0xff) >> 5;
}

/** The number in the head of an item, and where the head ends. */
function readHead(bytes: Uint8Array, at: number): { value: number; start: number } {
  const short = (bytes[at] ?? 0) & 31;
  if (short < 24) return { value: short, start: at + 1 };
  const width = 2 ** (short - 24);
  if (width > 4) throw new Error(`The search index holds a number of ${String(width)} bytes at ${String(at)}.`);
  const value = bytes.subarray(at + 1, at + 1 + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return { value, start: at + 1 + width };
}
