import { generateOpml } from "feedsmith";
import { typeset } from "../typography.ts";
import { type Publisher, toInstant, toTitle } from "./feed.ts";
import type { FeedGroup } from "./groups.ts";

/** Lists of feeds as OPML 2.0: an outline for each group, the Atom address of each feed in it. */
export function toOpml(groups: readonly FeedGroup[], publisher: Publisher): string {
  const { name, toAbsolute } = publisher;
  const newest = groups
    .flatMap(({ feeds }) => feeds.map(({ feed }) => feed.updatedOn))
    .reduce((one, other) => (one > other ? one : other), "2026-11-21");
  return generateOpml(
    {
      head: { title: typeset(`${name} : tous les flux`), dateModified: toInstant(newest), ownerName: name },
      body: {
        outlines: groups.map(({ title, feeds }) => ({
          text: title,
          outlines: feeds.map(({ text, feed }) => ({
            type: "rss",
            text: typeset(text),
            title: toTitle(feed, publisher),
            description: feed.description,
            xmlUrl: toAbsolute(`/flux/${feed.name}.atom`),
            htmlUrl: toAbsolute(feed.home),
            language: "fr",
          })),
        })),
      },
    },
    { strict: true },
  );
}
