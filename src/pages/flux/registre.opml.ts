import type { APIRoute } from "astro";
import { feedGroups } from "../../outputs/feeds/groups.ts";
import { toOpml } from "../../outputs/feeds/opml.ts";
import { mainFeeds, subjectFeeds } from "../../site-feeds.ts";
import { publisher } from "../../site-publisher.ts";

/** Every feed in one list, for a reader's program to take in at once. */
export const GET: APIRoute = () =>
  new Response(toOpml(feedGroups(mainFeeds, subjectFeeds), publisher), {
    headers: { "content-type": "text/x-opml; charset=utf-8" },
  });
