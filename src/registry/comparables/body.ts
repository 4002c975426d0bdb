import type { ListRow } from "../../records/official-list.ts";
import type { Organisation } from "../../records/organisation.ts";
import type { Body } from "./comparable.ts";

/** A State body, or a public one distinct from it, is public; every other legal person is private. */
export function bodyOfForm(form: Organisation["legalForm"]): Body {
  return form === "etat" || form === "public-non-etat" ? "public" : "private";
}

const publicWords =
  /^(?:administration|collectivité territoriale|commune|établissement (?:public|administratif)|ministère|université)(?:\s|$)/;
const privateWords =
  /^(?:deux )?(?:sociétés?|association|avocat|banque|boulangerie|cabinet|candidate?s?|chirurgien|commerce|fédération|GIE|médecin|notaire|orthophoniste|particuliers?|parti politique|personne physique|personnalité politique|restaurant|stomatologue|supermarché|syndicat|union régionale de syndicats)(?:[\s-]|$)/;

/** What the words of a row say of its body: `null` where they leave it open, such as « hébergeur » or « presse ». */
export function bodyOfRow({ organisation, sector }: Pick<ListRow, "organisation" | "sector">): Body | null {
  if (sector.startsWith("public-") || publicWords.test(organisation)) return "public";
  return privateWords.test(organisation) ? "private" : null;
}
