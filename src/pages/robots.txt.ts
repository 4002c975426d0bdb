import type { APIRoute } from "astro";
import { toAbsolute } from "../site.ts";

/** Every robot is welcome; the site map says where the pages are. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${toAbsolute("/sitemap-index.xml")}\n`);
