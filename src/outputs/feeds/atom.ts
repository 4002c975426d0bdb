import { generateAtomFeed } from "feedsmith";
import { markArchive, toPageLinks } from "./archive.ts";
import { toContent } from "./content.ts";
import { type Feed, type FeedItem, type Publisher, toInstant, toTag, toTitle } from "./feed.ts";

/** The feed as Atom (RFC 4287). */
export function toAtom(feed: Feed, publisher: Publisher): string {
  const { name, licence, toAbsolute } = publisher;
  const xml = generateAtomFeed<true>(
    {
      id: toTag(`flux/${feed.pages.current ?? feed.name}`),
      title: { value: toTitle(feed, publisher) },
      subtitle: { value: feed.description },
      updated: toInstant(feed.updatedOn),
      authors: [{ name, uri: toAbsolute("/") }],
      rights: { value: licence },
      links: [
        ...toPageLinks(feed, "atom").map(({ rel, path }) => ({
          rel,
          type: "application/atom+xml",
          href: toAbsolute(path),
        })),
        { rel: "alternate", type: "text/html", hreflang: "fr", href: toAbsolute(feed.home) },
      ],
      entries: feed.items.map((item) => toEntry(item, publisher)),
      xml: { lang: "fr" },
    },
    { strict: true },
  );
  return markArchive(xml, feed);
}

type Entry = NonNullable<Parameters<typeof generateAtomFeed<true>>[0]["entries"]>[number];

function toEntry(item: FeedItem, publisher: Publisher): Entry {
  return {
    id: item.id,
    title: { value: item.title },
    published: toInstant(item.on),
    updated: toInstant(item.updatedOn),
    links: [{ rel: "alternate", type: "text/html", href: publisher.toAbsolute(item.href) }],
    summary: { value: item.matter },
    content: { type: "html", value: toContent(item, publisher) },
    categories: item.categories.map(({ term, label }) => ({ term, label })),
  };
}
