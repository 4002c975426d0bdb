/** The lines of a CSV file and their cells as written, quotes kept; null when it is not CSV (RFC 4180). */
export function toLines(text: string, separator: string): string[][] | null {
  const field = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\r\n]*)(${separator}|\r\n)`, "y");
  const lines: string[][] = [[]];
  while (field.lastIndex < text.length) {
    const [, value, end] = field.exec(text) ?? [];
    if (value === undefined) return null;
    lines.at(-1)?.push(value);
    if (end !== separator) lines.push([]);
  }
  return lines.slice(0, -1);
}
