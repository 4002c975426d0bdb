import type { DecisionView, Link } from "../registry/views.ts";
import { toAbsolute } from "../site.ts";

/** The text of the data block of a page: no `<` can end it. */
export function toScript(graph: readonly object[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}

/** The trail of a page, home first, the page itself last: its address is that of the block. */
export function toBreadcrumbList(trail: readonly Link[]): object {
  const itemListElement = trail.map(({ href, text }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: text,
    ...(index < trail.length - 1 && { item: toAbsolute(href) }),
  }));
  return { "@type": "BreadcrumbList", itemListElement };
}

/** A page of our own about something: an article of the register, never the decision itself. */
export function toArticle(article: ArticleData): object {
  const { title, path, updatedOn, about = [] } = article;
  return {
    "@type": "Article",
    headline: title,
    url: toAbsolute(path),
    inLanguage: "fr",
    dateModified: updatedOn,
    ...(about.length > 0 && { about }),
  };
}

/** What the data block of an article says. */
export interface ArticleData {
  readonly title: string;
  readonly path: string;
  /** ISO day of the register's own last change. */
  readonly updatedOn: string;
  /** What the article is about, as schema.org objects. */
  readonly about?: readonly object[];
}

// schema.org has no type for a court decision or a sanction: legislation is the nearest that does not lie.
/** The official text of a decision. */
export function toLegislation({ label, record, kindWord }: DecisionView): object {
  const { addresses } = record;
  const url = addresses.legifrance ?? addresses.cnil ?? addresses.court;
  return {
    "@type": "Legislation",
    name: label,
    legislationType: kindWord,
    legislationDate: record.decidedOn,
    legislationPassedBy: {
      "@type": "GovernmentOrganization",
      name: record.kind === "ruling" ? "Conseil d’État" : "CNIL",
    },
    ...(record.number !== null && { legislationIdentifier: record.number }),
    ...(url !== undefined && { url }),
  };
}
