import { type LegalReference, toActTitle } from "./legal-reference.ts";

/** A meta tag of a page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * What Zotero's connector reads of the page of a decision: a case and its fields. It copies each `z:` tag into the field
 * of that name; the title must be Dublin Core's, or the headline of the page would take its place.
 */
export function toZoteroTags(reference: LegalReference): MetaTag[] {
  const { authority, number, decidedOn, ecli } = reference;
  return [
    { name: "z:itemType", content: "case" },
    { name: "dc:title", content: toActTitle(reference) },
    { name: "z:court", content: authority },
    ...(number === null ? [] : [{ name: "z:docketNumber", content: number }]),
    { name: "z:dateDecided", content: decidedOn },
    ...(ecli === null ? [] : [{ name: "z:extra", content: ecli }]),
  ];
}
