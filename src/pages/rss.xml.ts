import type { APIRoute } from "astro";
import { channels } from "../outputs/feeds/channels.ts";
import { toFeed } from "../outputs/feeds/model.ts";
import { toRss } from "../outputs/feeds/rss.ts";
import { register } from "../register.ts";
import { publisher } from "../site-publisher.ts";

/** The decisions under the address that readers try first. */
export const GET: APIRoute = () => new Response(toRss(toFeed(register, channels.decisions), publisher));
