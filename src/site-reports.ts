import { asOf } from "./as-of.ts";
import { toAbsolute, toReport } from "./site.ts";

/**
 * Address of a message or an issue about one page (« signaler une erreur »), with the page, its record (`decisions/x`)
 * and the build named. `path` as for `toUrl`.
 */
export function toErrorReport(path: string, record?: string): string {
  const lines = [
    `Page : ${toAbsolute(path)}`,
    ...(record === undefined ? [] : [`Fiche : ${record}`]),
    `État au : ${asOf}`,
    "",
    "Ce qui est faux, et ce que dit la source :",
    "",
  ];
  return toReport({ title: `Erreur sur ${path}`, body: lines.join("\n") });
}

/** Address of a message or an issue that offers a source for what one page does not know. `path` as for `toUrl`. */
export function toSourceOffer(path: string): string {
  const body = `Page : ${toAbsolute(path)}\n\nCe que dit la source, et son adresse :\n`;
  return toReport({ title: `Source pour ${path}`, body });
}
