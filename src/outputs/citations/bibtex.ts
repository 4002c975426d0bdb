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
  const { authority, issued, accessed, ...rest } = item;
  const [[year = 0, month = 1]] = issued["date-parts"];
  const entry = {
    ...rest,
    // BibTeX knows no court, and no day of a month: the first is an author to it, the title says the second.
    ...(authority !== undefined && { author: [{ literal: authority }] }),
    issued: { "date-parts": [[year, month]] },
    ...(accessed !== undefined && { note: `Consulté le ${accessed["date-parts"][0].map(toDigits).join("-")}` }),
  };
  const text = new Cite(entry).format("bibtex").trim();
  // Months are words that each style spells. An address outside of \url{} stops LaTeX at its first underscore; the field `url` holds it too.
  const mended = text
    .replace(/month = \{\d+\}/, `month = ${months[month - 1] ?? ""}`)
    .replace(/^\thowpublished = .*\n/m, "");
  return `${mended}\n`;
}

function toDigits(part: number): string {
  return String(part).padStart(2, "0");
}
