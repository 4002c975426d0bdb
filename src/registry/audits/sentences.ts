/** Sentences of a prose in HTML or in plain text; headings are left out. */
export function toSentences(html: string): string[] {
  const blocks = html
    .replace(/<h\d[\s\S]*?<\/h\d>/g, "\n")
    .replace(/<\/?(p|li|ul|ol|blockquote|br|table|tr|td|th|pre)\b[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .split("\n");
  return blocks
    .flatMap((block) => toText(block).split(/(?<=[.!?…](?:\s?[»)])?)\s+(?=[«(]?\s?\p{Lu})/u))
    .filter(hasWords);
}

/** Words of a text, small letters without accents, punctuation left out. */
export function toWords(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

function toText(block: string): string {
  return block
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

function hasWords(text: string): boolean {
  return toWords(text).length > 0;
}
