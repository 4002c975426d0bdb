import { defineMiddleware } from "astro:middleware";
import { toSlimHtml } from "./outputs/slim-html.ts";
import { typesetHtml } from "./outputs/typography.ts";
import { announcePage } from "./search/page-stream.ts";
import { site } from "./site.ts";

/** Every page is typeset, the search hears of it, and what only the search reads is left out; other files pass unchanged. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = typesetHtml(await response.text());
  announcePage(`/${url.pathname.slice(site.base.length)}`, html);
  return new Response(toSlimHtml(html), response);
});
