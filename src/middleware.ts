import { defineMiddleware } from "astro:middleware";
import { remembered } from "./outputs/remembered.ts";
import { toSlimHtml } from "./outputs/slim-html.ts";
import { typeset, typesetHtml } from "./outputs/typography.ts";
import { toWholeNumbers } from "./outputs/whole-numbers.ts";
import { announcePage } from "./search/page-stream.ts";
import { site } from "./site.ts";

const typesetOnce = remembered(typeset);

/**
 * Every page is typeset, slimmed, its numbers kept whole, and the search hears of it as it is served; other files pass
 * unchanged.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = toWholeNumbers(toSlimHtml(typesetHtml(await response.text(), typesetOnce)));
  announcePage(`/${url.pathname.slice(site.base.length)}`, html);
  return new Response(html, response);
});
