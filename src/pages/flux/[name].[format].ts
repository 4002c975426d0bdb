import type { APIRoute, GetStaticPaths } from "astro";
import { toAtom } from "../../outputs/feeds/atom.ts";
import { type ChannelName, channels, type FormatName, formats } from "../../outputs/feeds/channels.ts";
import { toJsonFeed } from "../../outputs/feeds/json-feed.ts";
import { toFeed } from "../../outputs/feeds/model.ts";
import { toRss } from "../../outputs/feeds/rss.ts";
import { register } from "../../register.ts";
import { publisher } from "../../site-publisher.ts";

const renderers = { atom: toAtom, rss: toRss, json: toJsonFeed } as const;

interface Props {
  name: ChannelName;
  format: FormatName;
}

/** Every feed in every format. */
export const getStaticPaths = (() =>
  (Object.keys(channels) as ChannelName[]).flatMap((name) =>
    formats.map(({ extension: format }) => ({ params: { name, format }, props: { name, format } })),
  )) satisfies GetStaticPaths;

/** One feed in one format. */
export const GET: APIRoute<Props> = ({ props: { name, format } }) =>
  new Response(renderers[format](toFeed(register, channels[name]), publisher));
