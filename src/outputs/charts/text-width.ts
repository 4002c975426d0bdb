// The reader's own sans serif is unknown at build time: these are the widths of a wide one, so that no label overlaps in any.
const ems: readonly (readonly [pattern: RegExp, em: number])[] = [
  [/[\s.,;:!’'|ijl()]/, 0.34],
  [/[frt-]/, 0.42],
  [/[mwMW%—]/, 0.95],
  [/[A-ZÀ-Ý€→=]/, 0.7],
];

/** About how wide a text is, in px, never too little: `size` is the height of the letters in px. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + emOf(letter) * size, 0);
}

function emOf(letter: string): number {
  return ems.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.61;
}

/** The text when it fits in a width in px, else its beginning and « … ». */
export function cutToWidth(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`, size) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
