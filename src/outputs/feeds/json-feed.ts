import { generateJsonFeed } from "feedsmith";
import { toContent } from "./content.ts";
import { type Feed, type FeedItem, type Publisher, toInstant, toTitle } from "./feed.ts";

/** The feed as JSON Feed 1.1, indented. */
export function toJsonFeed(feed: Feed, publisher: Publisher): string {
  const { name, toAbsolute } = publisher;
  const json = generateJsonFeed<true>(
    {
      title: toTitle(feed, publisher),
      home_page_url: toAbsolute(feed.home),
      feed_url: toAbsolute(`/flux/${feed.name}.json`),
      ...(feed.pages.previous !== null && { next_url: toAbsolute(`/flux/${feed.pages.previous}.json`) }),
      description: feed.description,
      language: "fr",
      authors: [{ name, url: toAbsolute("/") }],
      items: feed.items.map((item) => toItem(item, publisher)),
    },
    { strict: true },
  );
  // The writer leaves an empty list out, and a feed without its list is not one.
  return `${JSON.stringify({ ...(json as object), ...(feed.items.length === 0 && { items: [] }) }, null, 2)}\n`;
}

type Item = Parameters<typeof generateJsonFeed<true>>[0]["items"][number];

function toItem(item: FeedItem, publisher: Publisher): Item {
  return {
    id: item.id,
    url: publisher.toAbsolute(item.href),
    title: item.title,
    summary: item.matter,
    content_html: toContent(item, publisher),
    date_published: toInstant(item.on),
    date_modified: toInstant(item.updatedOn),
    tags: item.categories.map(({ label }) => label),
  };
}
