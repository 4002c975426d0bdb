import type { APIRoute, GetStaticPaths } from "astro";
import { toAtom } from "../../outputs/feeds/atom.ts";
import { type FormatName, formats } from "../../outputs/feeds/channels.ts";
import type { Feed } from "../../outputs/feeds/feed.ts";
import { toJsonFeed } from "../../outputs/feeds/json-feed.ts";
import { toRss } from "../../outputs/feeds/rss.ts";
import { archives, mainFeeds, subjectFeeds } from "../../site-feeds.ts";
import { publisher } from "../../site-publisher.ts";

const renderers = { atom: toAtom, rss: toRss, json: toJsonFeed } as const;

interface Props {
  readonly feed: Feed;
  readonly format: FormatName;
}

/** Every feed and every archive, in every format. */
export const getStaticPaths = (() =>
  [...mainFeeds, ...archives, ...subjectFeeds.map(({ feed }) => feed)].flatMap((feed) =>
    formats.map(({ extension: format }) => ({ params: { name: feed.name, format }, props: { feed, format } })),
  )) satisfies GetStaticPaths;

/** One feed in one format. */
export const GET: APIRoute<Props> = ({ props: { feed, format } }) => new Response(renderers[format](feed, publisher));
