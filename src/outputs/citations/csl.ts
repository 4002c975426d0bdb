import type { CaseView, DecisionView, IncidentView } from "../../registry/views.ts";
import { toActTitle, toLegalReference } from "./legal-reference.ts";

/** A day as the Citation Style Language writes it: year, month, day. */
interface CslDay {
  readonly "date-parts": readonly [readonly number[]];
}

/** One item of CSL-JSON 1.0.2: what every format of citation is made from. */
export interface CslItem {
  /** Lasting key, also the label of BibTeX. */
  readonly id: string;
  /** A decision is a case; a page of our own is a page. */
  readonly type: "legal_case" | "webpage";
  readonly title: string;
  /** Who decided. */
  readonly authority?: string;
  /** Official number. */
  readonly number?: string;
  /** Who writes the page. */
  readonly author?: readonly { readonly literal: string }[];
  /** The site that the page belongs to. */
  readonly "container-title"?: string;
  /** Legal day of the decision; day of the register's own last change for a page. */
  readonly issued: CslDay;
  /** The as-of day that the page states. */
  readonly accessed?: CslDay;
  readonly URL: string;
  readonly language: "fr";
  /** Identifier of the ruling, and the page of the register. */
  readonly note?: string;
}

/** What a citation says of the register. */
export interface CitedRegister {
  /** Name of the site. */
  readonly name: string;
  /** ISO day of the state shown. */
  readonly asOf: string;
  /** Puts scheme, host and base path before an address of the site. */
  readonly toAbsolute: (path: string) => string;
}

/** A decision as reference managers take it in: the official text, with our page as a note. */
export function toDecisionItem(view: DecisionView, { name, toAbsolute }: CitedRegister): CslItem {
  const reference = toLegalReference(view);
  const page = toAbsolute(view.href);
  return {
    id: view.id,
    type: "legal_case",
    title: toActTitle(reference),
    authority: reference.authority,
    ...(reference.number !== null && { number: reference.number }),
    issued: toCslDay(reference.decidedOn),
    URL: reference.url ?? page,
    language: "fr",
    note: [reference.ecli, `${name}, ${page}`].filter(Boolean).join(". "),
  };
}

/** A dossier or the page of an incident: a page of the register, dated from its own last change. */
export function toPageItem(
  { id, href, record, provenance }: CaseView | IncidentView,
  { name, asOf, toAbsolute }: CitedRegister,
): CslItem {
  return {
    id,
    type: "webpage",
    title: record.title,
    author: [{ literal: name }],
    "container-title": name,
    issued: toCslDay(provenance.updatedOn),
    accessed: toCslDay(asOf),
    URL: toAbsolute(href),
    language: "fr",
  };
}

function toCslDay(iso: string): CslDay {
  return { "date-parts": [iso.split("-").map(Number)] };
}
