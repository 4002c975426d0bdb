import { XMLParser, XMLValidator } from "fast-xml-parser";
import { daySchema, nameSchema } from "../records/fields.ts";
import { decodeXml } from "./encoding.ts";
import { decodeEntities } from "./entities.ts";
import { toEvenSpaces } from "./plain-text.ts";

/** One text of the official fund, as its file says it. */
export interface Deliberation {
  /** `CNILTEXT` and twelve digits. */
  readonly id: string;
  /** Its number such as `SAN-2026-009`; `null` when the file gives none. */
  readonly number: string | null;
  /** What kind of text it is, such as « Sanction »; empty when the file gives none. */
  readonly nature: string;
  /** « Délibération SAN-2026-009 du 21 juillet 2026 »: never the name of a party. */
  readonly title: string;
  /** The long title, which may name the party. */
  readonly fullTitle: string;
  /** `YYYY-MM-DD`; `null` when the file gives none (2999 stands for none). */
  readonly decidedOn: string | null;
  /** `YYYY-MM-DD`; `null` when the file gives none. */
  readonly publishedOn: string | null;
  /** Its lasting address on Légifrance. */
  readonly url: string;
  /** The markup inside CONTENU, not parsed yet: most texts are never looked into. */
  readonly content: string;
}

/** A file that cannot be read, and why, in French. */
export interface Malformed {
  readonly problem: string;
}

type Fields = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  stopNodes: ["TEXTE_CNIL.BLOC_TEXTUEL.CONTENU"],
  parseTagValue: false,
  ignoreAttributes: true,
  processEntities: true,
  htmlEntities: true,
});

/** Parses one file of the fund, or says why it cannot be read. Looks at nothing that the file does not say. */
export function parseDeliberation(bytes: Uint8Array): Deliberation | Malformed {
  if (bytes.length === 0) return { problem: "fichier vide" };
  const decoded = decodeXml(bytes);
  if ("problem" in decoded) return decoded;
  const problem = problemOf(decoded.text);
  if (problem !== null) return { problem };
  try {
    return toDeliberation(parser.parse(decoded.text) as Fields);
  } catch (error) {
    return { problem: `XML illisible (${error instanceof Error ? toOneLine(error.message) : "sans raison dite"})` };
  }
}

function problemOf(text: string): string | null {
  // A text of the fund declares no entity; one that does could be made to grow without end.
  if (/<!ENTITY/i.test(text)) return "déclare des entités, ce qu’aucun texte du fonds ne fait";
  // Its successor is a package of its own with the same rules: one library reads the format here.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const valid = XMLValidator.validate(text);
  if (valid === true) return null;
  const open = valid.err.msg.startsWith("Invalid '[") ? (valid.err.msg.match(/\w+(?=")/g) ?? []) : [];
  const message = open.length > 0 ? `balises jamais fermées : ${open.join(", ")}` : valid.err.msg;
  return `XML mal formé, ligne ${String(valid.err.line)} (${toOneLine(message)})`;
}

function toDeliberation(document: Fields): Deliberation | Malformed {
  const text = inside(document, "TEXTE_CNIL");
  if (text === null) return { problem: "la racine n’est pas TEXTE_CNIL" };
  const meta = inside(text, "META") ?? {};
  const [spread, own] = [inside(meta, "META_COMMUN") ?? {}, inside(inside(meta, "META_SPEC") ?? {}, "META_CNIL") ?? {}];
  const id = words(spread, "ID");
  if (!/^CNILTEXT\d{12}$/.test(id))
    return { problem: `identifiant attendu tel que CNILTEXT000054790100, reçu ${id === "" ? "rien" : `« ${id} »`}` };
  return {
    id,
    number: numberOf(words(own, "NUMERO")),
    nature: words(own, "NATURE_DELIB"),
    title: words(own, "TITRE"),
    fullTitle: words(own, "TITREFULL"),
    decidedOn: day(words(own, "DATE_TEXTE")),
    publishedOn: day(words(own, "DATE_PUBLI")),
    url: `https://www.legifrance.gouv.fr/cnil/id/${id}`,
    content: words(inside(text, "BLOC_TEXTUEL") ?? {}, "CONTENU", String),
  };
}

function inside(fields: Fields, name: string): Fields | null {
  const value = fields[name];
  if (value === "") return {};
  return typeof value === "object" && value !== null ? (value as Fields) : null;
}

function words(fields: Fields, name: string, clean: (text: string) => string = toWords): string {
  const value = fields[name];
  return typeof value === "string" ? clean(value) : "";
}

function toWords(text: string): string {
  return toEvenSpaces(decodeEntities(text));
}

// A number names a file: what is no number is none.
function numberOf(text: string): string | null {
  return /\d/.test(text) && nameSchema(3, 30).safeParse(text).success ? text : null;
}

// 2999-01-01 stands for « none » in this family of files.
function day(text: string): string | null {
  return daySchema.safeParse(text).success && text < "2900" && text > "1978" ? text : null;
}

function toOneLine(message: string): string {
  return toEvenSpaces(message).replace(/\s+/g, " ").slice(0, 160);
}
