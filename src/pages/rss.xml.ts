import type { APIRoute } from "astro";
import { channels } from "../outputs/feeds/channels.ts";
import { toRss } from "../outputs/feeds/rss.ts";
import { mainFeeds } from "../site-feeds.ts";
import { publisher } from "../site-publisher.ts";

/** The decisions under the address that readers try first. */
export const GET: APIRoute = () =>
  new Response(
    mainFeeds
      .filter(({ name }) => name === channels.decisions.name)
      .map((feed) => toRss(feed, publisher))
      .join(""),
  );
