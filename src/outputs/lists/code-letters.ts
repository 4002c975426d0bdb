// One letter for one value: a column of two thousand values is a text of two thousand letters, which compresses well.

/** Between the letters of two rows. */
const rowEnd = " ";

/** The letter of a whole number from 0: no space, no quote, no backslash, nothing that JSON would escape. */
function toLetter(code: number): string {
  let point = 0x23 + code;
  if (point >= 0x5c) point += 1;
  if (point >= 0x7f) point += 0x22;
  if (point >= 0xad) point += 1;
  return String.fromCharCode(point);
}

/** The number of a letter. */
function parseLetter(letter: string): number {
  let point = letter.charCodeAt(0);
  if (point >= 0xae) point -= 1;
  if (point >= 0xa1) point -= 0x22;
  if (point >= 0x5d) point -= 1;
  return point - 0x23;
}

/** The numbers of each row as letters, rows divided by a space. */
export function toLetters(rows: readonly (readonly number[])[]): string {
  return rows.map((codes) => codes.map(toLetter).join("")).join(rowEnd);
}

/** The numbers of each row. */
export function parseLetters(text: string): number[][] {
  return text.split(rowEnd).map((letters) => [...letters].map(parseLetter));
}
