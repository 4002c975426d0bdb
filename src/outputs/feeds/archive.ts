import type { Feed } from "./feed.ts";

/** A link of a feed to a document of its own format. */
export interface PageLink {
  readonly rel: "self" | "current" | "prev-archive" | "next-archive";
  /** Address without base path. */
  readonly path: string;
}

/** Where a feed is, and the documents around it (RFC 5005), in one format. */
export function toPageLinks({ name, pages }: Feed, extension: string): PageLink[] {
  const links = [
    { rel: "self", name },
    { rel: "current", name: pages.current },
    { rel: "prev-archive", name: pages.previous },
    { rel: "next-archive", name: pages.next },
  ] as const;
  return links.flatMap(({ rel, name }) => (name === null ? [] : [{ rel, path: `/flux/${name}.${extension}` }]));
}

/** The XML of a feed, marked as an archive when it is one: what it holds is not what is new. */
export function markArchive(xml: string, { pages }: Feed): string {
  if (pages.current === null) return xml;
  return xml
    .replace(/<(feed|rss)\b/, '<$1 xmlns:fh="http://purl.org/syndication/history/1.0"')
    .replace(/^( *)<(entry|item)>/m, "$1<fh:archive/>\n$&");
}
