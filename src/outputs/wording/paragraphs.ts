/** « paragraphe 1, point e », « paragraphes 1 et 2 »; marks such as `III` or `5°` stay as they are. */
export function toParagraph(paragraph: string): string {
  if (!/^\d/.test(paragraph) || paragraph.includes("°")) return paragraph;
  const lettered = paragraph.replaceAll(/(\d+)-([a-z])/g, "$1, point $2");
  return `${paragraph.includes(" et ") ? "paragraphes" : "paragraphe"} ${lettered}`;
}

/** The anchor of a paragraph on the page of its article: `1-e` -> `par-1-e`. */
export function toParagraphAnchor(paragraph: string): string {
  return `par-${paragraph
    .toLowerCase()
    .replace("°", "")
    .replaceAll(/[^a-z0-9]+/g, "-")}`;
}

/** Orders paragraphs as the article does: 2 before 10, 1-c before 1-e, and none after all. */
export function compareParagraphs(one: string, other: string): number {
  const [a, b] = [toKey(one), toKey(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function toKey(paragraph: string): string {
  return paragraph === "" ? "~" : paragraph.replaceAll(/\d+/g, (digits) => digits.padStart(3, "0"));
}
