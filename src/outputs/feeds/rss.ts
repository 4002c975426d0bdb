import { generateRssFeed } from "feedsmith";
import { markArchive, toPageLinks } from "./archive.ts";
import { toContent } from "./content.ts";
import { type Feed, type FeedItem, type Publisher, toInstant, toTitle } from "./feed.ts";

/** The feed as RSS 2.0, with the whole text in `content:encoded`. */
export function toRss(feed: Feed, publisher: Publisher): string {
  const { licence, toAbsolute } = publisher;
  const type = "application/rss+xml";
  const xml = generateRssFeed<true>(
    {
      title: toTitle(feed, publisher),
      link: toAbsolute(feed.home),
      description: feed.description,
      language: "fr",
      copyright: licence,
      lastBuildDate: toInstant(feed.updatedOn),
      docs: "https://www.rssboard.org/rss-specification",
      atom: {
        links: toPageLinks(feed, "rss").map(({ rel, path }) => ({ rel, type, href: toAbsolute(path) })),
      },
      items: feed.items.map((item) => toItem(item, publisher)),
    },
    { strict: true },
  );
  return markArchive(xml, feed);
}

type Item = NonNullable<Parameters<typeof generateRssFeed<true>>[0]["items"]>[number];

function toItem(item: FeedItem, publisher: Publisher): Item {
  return {
    title: item.title,
    link: publisher.toAbsolute(item.href),
    guid: { value: item.id, isPermaLink: false },
    pubDate: toInstant(item.on),
    description: item.matter,
    categories: item.categories.map(({ label }) => ({ name: label })),
    content: { encoded: toContent(item, publisher) },
  };
}
