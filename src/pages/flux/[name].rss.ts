import type { APIRoute, GetStaticPaths } from "astro";
import { type Channel, channels } from "../../outputs/feeds/channels.ts";
import { toRss } from "../../outputs/feeds/rss.ts";
import { toFeed } from "../../outputs/feeds/model.ts";
import { register } from "../../register.ts";
import { publisher } from "../../site-publisher.ts";

export const getStaticPaths = (() =>
  Object.values(channels).map((channel) => ({
    params: { name: channel.name },
    props: { channel },
  }))) satisfies GetStaticPaths;

/** One feed as RSS. */
export const GET: APIRoute<{ readonly channel: Channel }> = ({ props: { channel } }) =>
  new Response(toRss(toFeed(register, channel), publisher));
