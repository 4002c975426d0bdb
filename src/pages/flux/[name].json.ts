import type { APIRoute, GetStaticPaths } from "astro";
import { toJsonFeed } from "../../outputs/feeds/json-feed.ts";
import type { Feed } from "../../outputs/feeds/feed.ts";
import { keyed } from "../../keyed-paths.ts";
import { everyFeed } from "../../site-feeds.ts";
import { publisher } from "../../site-publisher.ts";

export const getStaticPaths = (() =>
  keyed(everyFeed.map((feed) => ({ params: { name: feed.name }, props: { feed } })))) satisfies GetStaticPaths;

/** One feed as JSON Feed. */
export const GET: APIRoute<{ readonly feed: Feed }> = ({ props: { feed } }) =>
  new Response(toJsonFeed(feed, publisher));
