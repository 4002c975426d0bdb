import type { APIRoute, GetStaticPaths } from "astro";
import { type Channel, channels } from "../../outputs/feeds/channels.ts";
import { toJsonFeed } from "../../outputs/feeds/json-feed.ts";
import { toFeed } from "../../outputs/feeds/model.ts";
import { register } from "../../register.ts";
import { publisher } from "../../site-publisher.ts";

export const getStaticPaths = (() =>
  Object.values(channels).map((channel) => ({
    params: { name: channel.name },
    props: { channel },
  }))) satisfies GetStaticPaths;

/** One feed as JSON Feed. */
export const GET: APIRoute<{ readonly channel: Channel }> = ({ props: { channel } }) =>
  new Response(toJsonFeed(toFeed(register, channel), publisher));
