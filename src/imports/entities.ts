const marks: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  cedil: "\u0327",
};

const signs: Readonly<Record<string, string>> = {
  nbsp: " ",
  oelig: "œ",
  OElig: "Œ",
  laquo: "«",
  raquo: "»",
  rsquo: "'",
  lsquo: "'",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  euro: "€",
  deg: "°",
  sect: "§",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  amp: "&",
};

/** Letters and signs that a text still names after its XML was read: `&eacute;`, `&laquo;`, `&#233;`. Unknown names stay. */
export function decodeEntities(text: string): string {
  return text
    .replace(/&([A-Za-z])(acute|grave|circ|uml|cedil);/g, (_, letter: string, mark: string) =>
      `${letter}${marks[mark] ?? ""}`.normalize("NFC"),
    )
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(signs, name) ? (signs[name] ?? whole) : whole;
      const point = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}
