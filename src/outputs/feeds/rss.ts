import { generateRssFeed } from "feedsmith";
import { toContent } from "./content.ts";
import { type Feed, type FeedItem, type Publisher, toInstant, toTitle } from "./feed.ts";

/** The feed as RSS 2.0, with the whole text in `content:encoded`. */
export function toRss(feed: Feed, publisher: Publisher): string {
  const { licence, toAbsolute } = publisher;
  return generateRssFeed<true>(
    {
      title: toTitle(feed, publisher),
      link: toAbsolute("/"),
      description: feed.description,
      language: "fr",
      copyright: licence,
      lastBuildDate: toInstant(feed.updatedOn),
      docs: "https://www.rssboard.org/rss-specification",
      atom: { links: [{ rel: "self", type: "application/rss+xml", href: toAbsolute(`/flux/${feed.name}.rss`) }] },
      items: feed.items.map((item) => toItem(item, publisher)),
    },
    { strict: true },
  );
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
