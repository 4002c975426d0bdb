import { XMLParser } from "fast-xml-parser";
import { decodeEntities } from "./entities.ts";

type Node = Readonly<Record<string, unknown>>;

// Order matters in mixed content; spaces inside of it are trimmed later, once its lines are known.
const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: true,
  processEntities: true,
  htmlEntities: true,
});

const blocks = /^(br|p|div|li|ul|ol|tr|table|h[1-6])$/i;
const escapedBlock = /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6])\b[^<>]*>/gi;
const escapedInline = /<\/?(?:a|b|i|u|em|strong|span|sup|sub|font|td|th|blockquote)\b[^<>]*>/gi;

/** The text inside a CONTENU element, one line for each paragraph: real tags, escaped tags and bare text alike. */
export function toPlainText(content: string): string {
  const nodes = parser.parse(`<t>${content}</t>`) as Node[];
  const once = nodes.map(toText).join("");
  const twice = once.replace(escapedBlock, "\n").replace(escapedInline, "");
  return toEvenSpaces(decodeEntities(twice));
}

/** The same text with plain spaces and straight apostrophes, without characters that cannot be seen. */
export function toEvenSpaces(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\p{Zs}\t]/gu, " ")
    .replace(/[^\P{C}\n]/gu, "")
    .replace(/[’ʼ`´]/g, "'")
    .replace(/ *\n[ \n]*/g, "\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

function toText(node: Node): string {
  return Object.entries(node)
    .filter(([name]) => name !== ":@")
    .map(([name, value]) => {
      if (name === "#text") return String(value);
      const inside = Array.isArray(value) ? (value as Node[]).map(toText).join("") : "";
      return blocks.test(name) ? `\n${inside}\n` : inside;
    })
    .join("");
}
