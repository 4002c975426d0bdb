import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import type { CslItem } from "./csl.ts";

const { format } = plugins.config.get("@bibtex");
format.useIdAsLabel = true;
format.checkLabel = false;
format.asciiOnly = false;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The citation as BibTeX, UTF-8, one entry. */
export function toBibtex(item: CslItem): string {
  const { authority, author = [], issued, accessed, title, note, ...rest } = item;
  // BibTeX knows no court, and no day of a month: the first is an author to it, the title says the second.
  const authors = authority === undefined ? author : [{ literal: authority }];
  const notes = accessed === undefined ? note : `Consulté le ${accessed["date-parts"][0].map(toDigits).join("-")}`;
  const [[year = 0, month = 1]] = issued["date-parts"];
  const entry = {
    ...rest,
    title: toPlainTex(title),
    author: authors.map(({ literal }) => ({ literal: toPlainTex(literal) })),
    issued: { "date-parts": [[year, month]] },
    ...(notes !== undefined && { note: toPlainTex(notes) }),
  };
  const text = new Cite(entry).format("bibtex").trim();
  // Months are words that each style spells. An address outside of \url{} stops LaTeX at its first underscore; the field `url` holds it too.
  const mended = text
    .replace(/month = \{\d+\}/, `month = ${months[month - 1] ?? ""}`)
    .replace(/^\thowpublished = .*\n/m, "")
    // Styles in English would put capitals on each word of the title.
    .replace(/\}$/, "\tlangid = {french},\n}");
  return `${mended}\n`;
}

function toDigits(part: number): string {
  return String(part).padStart(2, "0");
}

// The library leaves what TeX would obey as it is, once it may write accents as they are. A brace goes by its name:
// BibTeX counts the escaped ones too.
function toPlainTex(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/[\\{}&%#_$]/g, (sign) => names[sign] ?? `\\${sign}`);
}

const names: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};
